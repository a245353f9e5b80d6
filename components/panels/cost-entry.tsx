import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { addDays } from '../../utils/analyse/civil-date.ts';
import { readUserItem } from '../../utils/model/read-user-item.ts';
import { type CostBasis, type CostKind, costBases, costKinds } from '../../utils/model/user-data.ts';
import { useLocale } from '../i18n/locale.ts';
import { profitWords } from '../i18n/words/profit.ts';
import type { ProfitView } from '../state/profit.ts';
import type { UserItems } from '../state/user-items.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Field } from '../ui/field.tsx';
import shared from '../ui/section-style.module.css';
import { CostList } from './cost-list.tsx';
import { COST_VALUE } from './profit-missing.tsx';
import css from './profit-section.module.css';

interface Props {
  readonly view: ProfitView;
  readonly entered: UserItems;
  readonly asked: Signal<CostKind>;
  readonly currency: string;
}

/** How each kind is usually paid. */
const usual: Readonly<Record<CostKind, CostBasis>> = {
  goods: 'per-unit',
  freight: 'per-order',
  packaging: 'per-order',
  'platform-fee': 'share-of-sales',
  'payment-fee': 'share-of-sales',
  insurance: 'per-order',
  coupon: 'share-of-sales',
  running: 'per-day',
};
/** Orders and days are the shop's, not a product's. */
const ofProducts: readonly CostBasis[] = ['per-unit', 'share-of-sales', 'share-of-net'];
const MOST_OFFERS = 200;

/** A form for one cost and the list of those entered. */
export function CostEntry({ view, entered, asked, currency }: Props) {
  const { wordsOf } = useLocale();
  const say = wordsOf(profitWords);
  const product = useSignal('');
  const basis = useSignal<CostBasis>(usual[asked.value]);
  const value = useSignal('');
  const money = useSignal(currency);
  const from = useSignal(addDays(view.span.to, -365));
  const said = useSignal('');
  useEffect(
    () =>
      asked.subscribe((kind) => {
        basis.value = usual[kind];
      }),
    [asked, basis],
  );
  const bases = product.value.trim() === '' ? costBases : ofProducts;
  const chosen = bases.includes(basis.value) ? basis.value : 'per-unit';
  const isShare = chosen.startsWith('share-');
  const save = () => {
    const typed = product.value.trim();
    const meant = typed === '' ? null : view.products.find(({ key, name }) => key === typed || name === typed)?.key;
    const amount = value.value.trim() === '' ? Number.NaN : Number(value.value);
    if (meant === undefined) {
      said.value = say.unknownProduct;
      return;
    }
    const item = readUserItem('costs', {
      id: `${view.shop}/${meant ?? ''}/${asked.value}/${from.value}`,
      at: entered.now(),
      shopKey: view.shop,
      product: meant,
      kind: asked.value,
      basis: chosen,
      value: isShare ? amount / 100 : amount,
      currency: isShare ? null : money.value.trim().toUpperCase(),
      from: from.value,
      to: null,
      source: 'entered',
    });
    said.value = item ? say.saved : say.badValue;
    if (!item) return;
    value.value = '';
    void entered.save('costs', item);
  };
  return (
    <section class={shared['part']} aria-label={say.costs}>
      <h2 class={shared['heading']}>{say.costs}</h2>
      <p class={shared['notes']}>{say.costsHint}</p>
      <CostList view={view} entered={entered} said={said} />
      <form
        class={shared['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ChoiceField
          label={say.kind}
          value={asked.value}
          options={costKinds.map((kind) => ({ value: kind, text: say.parts[kind] }))}
          onChange={(kind) => {
            asked.value = kind as CostKind;
          }}
        />
        <ChoiceField
          label={say.basis}
          value={chosen}
          options={bases.map((one) => ({ value: one, text: say.bases[one] }))}
          onChange={(one) => {
            basis.value = one as CostBasis;
          }}
        />
        <div id={COST_VALUE}>
          <Field
            label={isShare ? `${say.value} %` : say.value}
            type="number"
            value={value.value}
            onInput={into(value)}
          />
        </div>
        {isShare ? <span /> : <Field label={say.currency} value={money.value} maxLength={3} onInput={into(money)} />}
        <div class={shared['wide']}>
          <Field
            label={say.product}
            value={product.value}
            placeholder={say.productHint}
            offers={view.products.slice(0, MOST_OFFERS).map(({ name, key }) => name ?? key)}
            onInput={into(product)}
          />
        </div>
        <Field label={say.from} type="date" value={from.value} onInput={into(from)} />
        <span class={css['keep']}>
          <Button submits look="primary">
            {say.keep}
          </Button>
        </span>
      </form>
    </section>
  );
}

function into(signal: Signal<string>) {
  return (text: string) => {
    signal.value = text;
  };
}

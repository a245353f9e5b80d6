import type { Signal } from '@preact/signals';
import type { Cost } from '../../utils/model/user-data.ts';
import { useLocale } from '../i18n/locale.ts';
import { profitWords } from '../i18n/words/profit.ts';
import type { ProfitView } from '../state/profit.ts';
import type { UserItems } from '../state/user-items.ts';
import { Button } from '../ui/button.tsx';
import shared from '../ui/section-style.module.css';
import { amountOf, nameOf } from './cost-words.ts';
import css from './profit-section.module.css';

/** A list of thousands is imported, not read. */
const MOST = 40;

/** So many costs of single products are seen at a glance; more are opened on demand. */
const FEW = 4;

interface Props {
  readonly view: ProfitView;
  readonly entered: UserItems;
  readonly said: Signal<string>;
}

/** The costs in force, the shop's first, each with the way to delete it, and the way back. */
export function CostList({ view, entered, said }: Props) {
  const locale = useLocale();
  const { words, wordsOf } = locale;
  const say = wordsOf(profitWords);
  const order = ({ product, kind, from }: Cost) => `${product ?? ''} ${kind} ${from}`;
  const costs = view.costs.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  const ofShop = costs.filter(({ product }) => product === null);
  const ofProducts = costs.filter(({ product }) => product !== null);
  const imported = costs.filter(({ source }) => source === 'imported');
  const undo = entered.undo.value;
  return (
    <>
      {costs.length === 0 && <p class={shared['calm']}>{say.noCosts}</p>}
      <Costs costs={ofShop} {...{ view, entered, said }} />
      {ofProducts.length <= FEW ? (
        <Costs costs={ofProducts} {...{ view, entered, said }} />
      ) : (
        <details class={shared['details']}>
          <summary>{say.ofProducts(locale.count(ofProducts.length))}</summary>
          <Costs costs={ofProducts} {...{ view, entered, said }} />
        </details>
      )}
      {imported.length > 1 && (
        <p>
          <Button
            look="link"
            onPress={() => {
              said.value = say.removed;
              void entered.removeAll(
                'costs',
                imported.map(({ id }) => id),
              );
            }}
          >
            {say.forgetImported(locale.count(imported.length))}
          </Button>
        </p>
      )}
      <p class={shared['notes']} role="status">
        {said.value}{' '}
        {said.value !== '' && undo && (
          <Button
            look="link"
            onPress={() => {
              said.value = '';
              void undo();
            }}
          >
            {words.undo}
          </Button>
        )}
      </p>
    </>
  );
}

function Costs({ costs, view, entered, said }: Props & { readonly costs: readonly Cost[] }) {
  const locale = useLocale();
  const say = locale.wordsOf(profitWords);
  if (costs.length === 0) return null;
  return (
    <>
      <ul class={css['costs']}>
        {costs.slice(0, MOST).map((cost) => {
          const name = nameOf(cost, view, locale);
          return (
            <li key={cost.id}>
              <span>{name}</span>
              <span class={css['amount']}>{amountOf(cost, locale)}</span>
              <Button
                look="quiet"
                label={say.forget(name)}
                onPress={() => {
                  said.value = say.removed;
                  void entered.remove('costs', cost.id);
                }}
              >
                ×
              </Button>
            </li>
          );
        })}
      </ul>
      {costs.length > MOST && <p class={shared['notes']}>{say.moreCosts(locale.count(costs.length - MOST))}</p>}
    </>
  );
}

import { type Signal, useSignal } from '@preact/signals';
import { readUserItem } from '../../utils/model/read-user-item.ts';
import { type ActionKind, actionKinds } from '../../utils/model/user-data.ts';
import { useLocale } from '../i18n/locale.ts';
import { actionsWords } from '../i18n/words/actions.ts';
import { happeningsWords } from '../i18n/words/happenings.ts';
import type { ActionsView } from '../state/actions.ts';
import type { UserItems } from '../state/user-items.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Field } from '../ui/field.tsx';
import shared from '../ui/section-style.module.css';
import css from './campaigns-section.module.css';

interface Props {
  readonly view: ActionsView;
  readonly items: UserItems;
  readonly said: Signal<string>;
}

const MOST_OFFERS = 200;

/** Notes one action. */
export function ActionForm({ view, items, said }: Props) {
  const { wordsOf } = useLocale();
  const say = wordsOf(actionsWords);
  const happened = wordsOf(happeningsWords);
  const typed = useSignal({ date: view.today, text: '', product: '' });
  const kind = useSignal<ActionKind>('main-picture');
  const field = (key: keyof typeof typed.value) => ({
    value: typed.value[key],
    onInput: (text: string) => {
      typed.value = { ...typed.value, [key]: text };
    },
  });
  const save = () => {
    const { date, text, product } = typed.value;
    const meant = productOf(product.trim(), view.names);
    if (meant === undefined) {
      said.value = say.unknownProduct;
      return;
    }
    const item = readUserItem('notes', {
      id: crypto.randomUUID(),
      at: items.now(),
      shopKey: view.shop,
      date,
      product: meant,
      kind: kind.value,
      text: text.trim(),
    });
    said.value = item ? say.saved : say.bad;
    if (!item) return;
    typed.value = { ...typed.value, text: '' };
    void items.save('notes', item);
  };
  return (
    <form
      class={shared['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field label={say.date} type="date" {...field('date')} />
      <ChoiceField
        label={say.kind}
        value={kind.value}
        options={actionKinds.map((one) => ({ value: one, text: happened.actions[one] }))}
        onChange={(one) => {
          kind.value = one as ActionKind;
        }}
      />
      <div class={shared['wide']}>
        <Field
          label={say.product}
          placeholder={say.productHint}
          offers={[...view.names.values()].slice(0, MOST_OFFERS)}
          {...field('product')}
        />
      </div>
      <div class={shared['wide']}>
        <Field label={say.text} maxLength={200} {...field('text')} />
      </div>
      <span class={css['keep']}>
        <Button submits look="primary">
          {say.keep}
        </Button>
      </span>
    </form>
  );
}

/** Null: the whole shop; undefined: nobody knows such a product. */
function productOf(typed: string, names: ReadonlyMap<string, string>): string | null | undefined {
  if (typed === '') return null;
  if (names.has(typed)) return typed;
  return [...names].find(([, name]) => name === typed)?.[0];
}

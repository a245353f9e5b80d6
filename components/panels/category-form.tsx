import { useSignal } from '@preact/signals';
import { plainCategory } from '../../utils/analyse/categories/plain-category.ts';
import { useLocale } from '../i18n/locale.ts';
import { categoryWords } from '../i18n/words/category.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import css from './kinds.module.css';

interface Props {
  /** What the form is of, for screen readers. */
  readonly label: string;
  readonly value: string;
  /** Categories in use, offered while typing. */
  readonly offers: readonly string[];
  /** The user set one before, which can be taken back. */
  readonly isSet: boolean;
  readonly onSet: (category: string | null) => void;
}

/** One category, typed or chosen among those in use; and the way back to what the console says. */
export function CategoryForm({ label, value, offers, isSet, onSet }: Props) {
  const say = useLocale().wordsOf(categoryWords);
  const typed = useSignal(value);
  const wanted = plainCategory(typed.value);
  return (
    <form
      class={css['category']}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== null) onSet(wanted);
      }}
    >
      <Field
        label={say.name}
        value={typed.value}
        placeholder={say.example}
        maxLength={200}
        offers={offers}
        onInput={(text) => {
          typed.value = text;
        }}
      />
      <Button look="primary" submits disabled={wanted === null}>
        {say.apply}
      </Button>
      {isSet && (
        <Button look="link" onPress={() => onSet(null)}>
          {say.giveBack}
        </Button>
      )}
    </form>
  );
}

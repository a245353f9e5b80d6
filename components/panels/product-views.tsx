import { useSignal } from '@preact/signals';
import type { ProductViewSetting } from '../../utils/model/settings.ts';
import { useLocale } from '../i18n/locale.ts';
import { productTableWords } from '../i18n/words/product-table.ts';
import type { ProductTableState } from '../state/product-table.ts';
import { Button } from '../ui/button.tsx';
import css from './product-section.module.css';

interface Undo {
  readonly views: readonly ProductViewSetting[];
  readonly text: string;
}

/** Named views: opened, renamed and deleted with a way back, and what is on screen kept as another one. */
export function ProductViews({ table }: { readonly table: ProductTableState }) {
  const say = useLocale().wordsOf(productTableWords);
  const renaming = useSignal<string | null>(null);
  const before = useSignal<Undo | null>(null);
  const views = table.views.value;
  const rename = (name: string, next: string) => {
    renaming.value = null;
    if (!next || next === name) return;
    before.value = { views, text: say.undoRename };
    void table.rename(name, next);
  };
  const forget = (name: string) => {
    before.value = { views, text: say.undo };
    void table.forget(name);
  };
  return (
    <div class={css['views']}>
      {views.length === 0 && <p class={css['said']}>{say.noViews}</p>}
      <ul>
        {views.map(({ name }) => (
          <li key={name}>
            {renaming.value === name ? (
              <NameForm name={name} label={say.renameTo} deed={say.keep} onName={(next) => rename(name, next)} />
            ) : (
              <>
                <Button look="link" onPress={() => table.open(name)}>
                  {name}
                </Button>
                <span>
                  <Button
                    look="quiet"
                    label={say.rename(name)}
                    onPress={() => {
                      renaming.value = name;
                    }}
                  >
                    ✎
                  </Button>
                  <Button look="quiet" label={say.forget(name)} onPress={() => forget(name)}>
                    ×
                  </Button>
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
      {before.value && (
        <Button
          look="link"
          onPress={() => {
            void table.restore(before.value?.views ?? []);
            before.value = null;
          }}
        >
          {before.value.text}
        </Button>
      )}
      <NameForm name="" label={say.viewName} deed={say.keep} onName={(name) => name && void table.keep(name)} />
    </div>
  );
}

interface FormProps {
  readonly name: string;
  readonly label: string;
  readonly deed: string;
  readonly onName: (name: string) => void;
}

function NameForm({ name, label, deed, onName }: FormProps) {
  const typed = useSignal(name);
  return (
    <form
      class={css['keep']}
      onSubmit={(event) => {
        event.preventDefault();
        onName(typed.value.trim());
        typed.value = '';
      }}
    >
      <input
        aria-label={label}
        placeholder={label}
        value={typed}
        maxLength={40}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
      />
      <Button submits>{deed}</Button>
    </form>
  );
}

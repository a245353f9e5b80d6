import { useSignal } from '@preact/signals';
import { useLocale } from '../i18n/locale.ts';
import { categoryWords } from '../i18n/words/category.ts';
import type { ProductTableState } from '../state/product-table.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Select } from '../ui/select.tsx';
import { CategoryForm } from './category-form.tsx';
import css from './kinds.module.css';
import { UndoLine } from './undo-line.tsx';

/** Categories to filter by, and one to set for every product ticked; where there are none, how they come. */
export function CategoryTools({ table }: { readonly table: ProductTableState }) {
  const { wordsOf, count } = useLocale();
  const say = wordsOf(categoryWords);
  const said = useSignal('');
  // Another sheet each time: what was typed is done with.
  const sheet = useSignal(0);
  const { categories, ticked, rows, shown, items } = table;
  const known = categories.known.value;
  const keys = [...ticked.value];
  const set = (category: string | null) => {
    void categories.set(keys, category).then(() => {
      sheet.value++;
      said.value = category === null ? say.givenBack(count(keys.length)) : say.filed(count(keys.length), category);
    });
  };
  return (
    <>
      {(known.length > 0 || keys.length > 0) && (
        <div class={css['bar']}>
          {known.length > 0 && <Filter table={table} />}
          {keys.length > 0 && shown.value.length > keys.length && (
            <Button look="link" onPress={table.pickAll}>
              {say.tickAll(count(shown.value.length))}
            </Button>
          )}
          {keys.length > 0 && (
            <Disclosure key={sheet.value} label={say.set}>
              <CategoryForm
                label={say.of(count(keys.length))}
                value=""
                offers={known}
                isSet={keys.some((key) => categories.of.value.get(key)?.source === 'entered')}
                onSet={set}
              />
            </Disclosure>
          )}
        </div>
      )}
      {known.length === 0 && rows.value.length > 0 && <p class={css['notes']}>{say.how}</p>}
      {said.value !== '' && <UndoLine items={items} said={said} />}
    </>
  );
}

/** A category's own name cannot be taken for these: it never begins with a blank. */
const [ALL, NONE] = [' all', ' none'];

function Filter({ table: { categories } }: { readonly table: ProductTableState }) {
  const say = useLocale().wordsOf(categoryWords);
  const filter = categories.filter.value;
  return (
    <>
      <span class={css['notes']}>{say.head}</span>
      <Select
        label={say.filter}
        value={filter === null ? ALL : (filter.only ?? NONE)}
        options={[
          { value: ALL, text: say.all },
          ...categories.known.value.map((value) => ({ value, text: value })),
          { value: NONE, text: say.none },
        ]}
        onChange={(value) => {
          categories.filter.value = value === ALL ? null : { only: value === NONE ? null : value };
        }}
      />
    </>
  );
}

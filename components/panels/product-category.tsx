import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { useLocale } from '../i18n/locale.ts';
import { categoryWords } from '../i18n/words/category.ts';
import type { PanelState } from '../state/panel.ts';
import { createProductCategory } from '../state/product-category.ts';
import { Button } from '../ui/button.tsx';
import { CategoryForm } from './category-form.tsx';
import css from './product-category.module.css';
import { UndoLine } from './undo-line.tsx';

/** What the product looked at is filed under, who says so, and a form to say otherwise. */
export function ProductCategory({ panel }: { readonly panel: PanelState }) {
  const { wordsOf } = useLocale();
  const say = wordsOf(categoryWords);
  const state = useMemo(() => createProductCategory(panel), [panel]);
  useEffect(() => state.stop, [state]);
  const said = useSignal('');
  const filed = state.filed.value;
  if (filed === undefined) return null;
  const set = (category: string | null) => {
    state.open.value = false;
    void state.set(category).then(() => {
      said.value = category === null ? say.givenBack('1') : say.filed('1', category);
    });
  };
  return (
    <div class={css['box']}>
      <p>
        {say.product(filed?.category ?? say.none)}
        {filed && <span class={css['source']}> · {say.sources[filed.source]}</span>}{' '}
        <Button
          look="link"
          onPress={() => {
            state.open.value = !state.open.value;
          }}
        >
          {state.open.value ? say.close : filed ? say.change : say.set}
        </Button>
      </p>
      {state.open.value && (
        <CategoryForm
          key={state.key.value}
          label={say.of('1')}
          value={filed?.category ?? ''}
          offers={state.offers.value}
          isSet={filed?.source === 'entered'}
          onSet={set}
        />
      )}
      {said.value !== '' && <UndoLine items={state.items} said={said} />}
    </div>
  );
}

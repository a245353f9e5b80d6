import { useSignal } from '@preact/signals';
import { metricById } from '../../utils/model/metrics.ts';
import { useLocale } from '../i18n/locale.ts';
import { productTableWords } from '../i18n/words/product-table.ts';
import type { PanelState } from '../state/panel.ts';
import { possibleColumns } from '../state/product-columns.ts';
import type { ProductTableState } from '../state/product-table.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import css from './product-section.module.css';
import { productsAsText } from './products-as-text.ts';

interface Props {
  readonly table: ProductTableState;
  readonly panel: PanelState;
}

/** Columns, named views, and the table on the clipboard. */
export function ProductTools({ table, panel }: Props) {
  const locale = useLocale();
  const { wordsOf } = locale;
  const say = wordsOf(productTableWords);
  const said = useSignal('');
  const copy = () => {
    const rows = table.shown.value;
    void panel.host.copyText(productsAsText(rows, table.products.metrics.value, locale)).then(
      () => {
        said.value = say.copied(locale.count(rows.length));
      },
      () => {
        said.value = say.notCopied;
      },
    );
  };
  return (
    <>
      <Disclosure label={say.columns}>
        <Columns table={table} />
      </Disclosure>
      <Disclosure label={say.views}>
        <Views table={table} />
      </Disclosure>
      <Button onPress={copy}>{say.copy}</Button>
      <span class={css['said']} role="status">
        {said}
      </span>
    </>
  );
}

function Columns({ table }: { readonly table: ProductTableState }) {
  const { wordsOf, name } = useLocale();
  const say = wordsOf(productTableWords);
  return (
    <>
      <fieldset class={css['columns']} style={{ border: 0, padding: 0 }} aria-label={say.columns}>
        {possibleColumns.map((id) => {
          const metric = metricById(id);
          return (
            <label key={id}>
              <input
                type="checkbox"
                checked={table.columns.value.includes(id)}
                onChange={(event) => void table.showColumn(id, event.currentTarget.checked)}
              />
              {metric ? name(metric) : id}
            </label>
          );
        })}
      </fieldset>
      <Button look="link" onPress={() => void table.usual()}>
        {say.usual}
      </Button>
    </>
  );
}

function Views({ table }: { readonly table: ProductTableState }) {
  const say = useLocale().wordsOf(productTableWords);
  const typed = useSignal('');
  const before = useSignal<ReturnType<typeof views> | null>(null);
  const views = () => table.views.value;
  return (
    <div class={css['views']}>
      {views().length === 0 && <p class={css['said']}>{say.noViews}</p>}
      <ul>
        {views().map(({ name }) => (
          <li key={name}>
            <Button look="link" onPress={() => table.open(name)}>
              {name}
            </Button>
            <Button
              look="quiet"
              label={say.forget(name)}
              onPress={() => {
                before.value = views();
                void table.forget(name);
              }}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      {before.value && (
        <Button
          look="link"
          onPress={() => {
            void table.restore(before.value ?? []);
            before.value = null;
          }}
        >
          {say.undo}
        </Button>
      )}
      <form
        class={css['keep']}
        onSubmit={(event) => {
          event.preventDefault();
          const name = typed.value.trim();
          if (!name) return;
          void table.keep(name);
          typed.value = '';
        }}
      >
        <input
          aria-label={say.viewName}
          placeholder={say.viewName}
          value={typed}
          maxLength={40}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
        <Button submits>{say.keep}</Button>
      </form>
    </div>
  );
}

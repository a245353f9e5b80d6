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
import { ProductViews } from './product-views.tsx';
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
        <ProductViews table={table} />
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

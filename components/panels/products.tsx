import { useMemo } from 'preact/hooks';
import type { ProductRow } from '../../utils/analyse/product-rows.ts';
import { useLocale } from '../i18n/locale.ts';
import type { ProductsState } from '../state/products.ts';
import { Button } from '../ui/button.tsx';
import { LongTable } from '../ui/long-table.tsx';
import { Message } from '../ui/message.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { metricColumn, nameColumn } from './product-columns.tsx';
import css from './products.module.css';
import { StoreFailure } from './store-failure.tsx';

interface Props {
  readonly products: ProductsState;
  readonly onLook: (row: ProductRow) => void;
  /** How the console of the shop is called. */
  readonly console: string;
}

/** The shop's products in the chosen span: search, sort, change. */
export function Products({ products, onLook, console }: Props) {
  const locale = useLocale();
  const { words } = locale;
  const loaded = products.products.value;
  const shown = products.shown.value;
  const all = loaded.state === 'read' ? loaded.value.length : 0;
  const write = (count: number) => locale.count(count);
  return (
    <section class={css['section']} aria-label={words.products.label}>
      <div class={css['bar']}>
        <h2 class={css['heading']}>{words.products.label}</h2>
        {all > 0 && (
          <span class={css['count']} role="status">
            {words.products.count(write(shown.length), write(all))}
          </span>
        )}
      </div>
      {loaded.state === 'reading' && <Skeleton height={180} />}
      {loaded.state === 'failed' && <StoreFailure kind={loaded.kind} onRetry={products.again} />}
      {loaded.state === 'read' && all === 0 && (
        <Message title={words.products.none}>
          <p>{words.products.noneHint(console)}</p>
        </Message>
      )}
      {all > 0 && <ProductTable products={products} onLook={onLook} />}
    </section>
  );
}

const ROW_HEIGHT = 42;
/** Half a row more than eight: what is cut off tells that there is more. */
const HEIGHT = 30 + ROW_HEIGHT * 8.5;

function ProductTable({ products, onLook }: Pick<Props, 'products' | 'onLook'>) {
  const locale = useLocale();
  const { words } = locale;
  const metrics = products.metrics.value;
  const columns = useMemo(
    () => [nameColumn(locale, onLook), ...metrics.map((one) => metricColumn(one, locale))],
    [locale, metrics, onLook],
  );
  const { query, shown, sorting } = products;
  return (
    <>
      <div class={css['search']}>
        <SearchField
          label={words.products.search}
          value={query.value}
          onInput={(text) => {
            query.value = text;
          }}
        />
      </div>
      {shown.value.length === 0 ? (
        <Message title={words.products.noMatch(query.value)}>
          <Button
            onPress={() => {
              query.value = '';
            }}
          >
            {words.products.clear}
          </Button>
        </Message>
      ) : (
        <LongTable
          label={words.products.label}
          columns={columns}
          rows={shown.value}
          rowKey={(row) => row.key}
          rowHeight={ROW_HEIGHT}
          height={HEIGHT}
          sorting={sorting.value}
          onSort={products.sort}
          keysHint={words.keys.inTable}
        />
      )}
    </>
  );
}

import type { ProductRow } from '../../utils/analyse/product-rows.ts';
import type { Metric } from '../../utils/model/metric.ts';
import { useLocale } from '../i18n/locale.ts';
import { productTableWords } from '../i18n/words/product-table.ts';
import type { ProductTableState } from '../state/product-table.ts';
import { Button } from '../ui/button.tsx';
import { SideScroll } from '../ui/side-scroll.tsx';
import { Change } from './change.tsx';
import css from './product-section.module.css';
import { Traced } from './traced.tsx';

/** The picked products side by side, a metric a line, the best of each line in bold. */
export function ProductCompare({ table }: { readonly table: ProductTableState }) {
  const { wordsOf, name } = useLocale();
  const say = wordsOf(productTableWords);
  const picked = table.picked.value;
  return (
    <div class={css['compare']}>
      <header>
        <h2>{say.compare(picked.length)}</h2>
        <Button look="link" onPress={table.drop}>
          {say.drop}
        </Button>
      </header>
      <SideScroll label={say.compare(picked.length)}>
        <table>
          <thead>
            <tr>
              <td />
              {picked.map((row) => (
                <th key={row.key} scope="col" title={row.name ?? row.key}>
                  {row.name ?? row.key}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.products.metrics.value.map((metric) => (
              <tr key={metric.id}>
                <th scope="row">{name(metric)}</th>
                {picked.map((row) => (
                  <Cell key={row.key} metric={metric} row={row} best={bestOf(metric, picked)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </SideScroll>
    </div>
  );
}

function Cell({
  metric,
  row,
  best,
}: {
  readonly metric: Metric;
  readonly row: ProductRow;
  readonly best: number | undefined;
}) {
  const { value } = useLocale();
  const found = row.metrics.get(metric.id);
  const cell = found?.state === 'ok' ? found : undefined;
  const unit = cell?.unit ?? metric.unit;
  return (
    <td class={cell && cell.value === best ? css['best'] : undefined} title={value.exact(metric, cell?.value, unit)}>
      <Traced of={{ metric: metric.id, of: { kind: 'product', key: row.key, name: row.name } }}>
        {value.cell(metric, cell?.value, unit)}
      </Traced>{' '}
      {cell && <Change better={metric.better} change={cell.change ?? undefined} />}
    </td>
  );
}

/** Nothing is best among fewer than two, of a metric without a good direction, or in different currencies. */
function bestOf(metric: Metric, rows: readonly ProductRow[]): number | undefined {
  const cells = rows.flatMap((row) => {
    const found = row.metrics.get(metric.id);
    return found?.state === 'ok' ? [found] : [];
  });
  if (cells.length < 2 || metric.better === 'none' || new Set(cells.map(({ unit }) => unit)).size > 1) return undefined;
  const values = cells.map((cell) => cell.value);
  return metric.better === 'up' ? Math.max(...values) : Math.min(...values);
}

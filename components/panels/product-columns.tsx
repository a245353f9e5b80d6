import type { ProductRow } from '../../utils/analyse/product-rows.ts';
import type { Metric } from '../../utils/model/metric.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Column } from '../ui/long-table.tsx';
import { Change } from './change.tsx';
import css from './products.module.css';
import { Traced } from './traced.tsx';

/** Name over id. */
export function nameColumn({ words }: Locale, onLook: (row: ProductRow) => void): Column<ProductRow> {
  const { name, sortBy, noId } = words.products;
  return {
    id: 'name',
    head: name,
    sortLabel: sortBy(name),
    cell: (row) => (
      <>
        <button
          type="button"
          class={css['name']}
          title={row.name ?? undefined}
          aria-description={words.subject.look}
          onClick={() => onLook(row)}
        >
          {row.name ?? row.id}
        </button>
        <span class={css['id']}>{row.id ?? noId}</span>
      </>
    ),
  };
}

/** Value over change. */
export function metricColumn(metric: Metric, { words, shortName, value }: Locale): Column<ProductRow> {
  return {
    id: metric.id,
    head: shortName(metric),
    sortLabel: words.products.sortBy(shortName(metric)),
    cell: (row) => {
      const found = row.metrics.get(metric.id);
      const cell = found?.state === 'ok' ? found : undefined;
      const unit = cell?.unit ?? metric.unit;
      return (
        <>
          <span class={css['value']} title={value.exact(metric, cell?.value, unit)}>
            <Traced cell of={{ metric: metric.id, of: { kind: 'product', key: row.key, name: row.name } }}>
              {value.cell(metric, cell?.value, unit)}
            </Traced>
          </span>
          {cell && <Change better={metric.better} change={cell.change ?? undefined} />}
        </>
      );
    },
  };
}

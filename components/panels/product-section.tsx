import { useCallback, useEffect, useMemo } from 'preact/hooks';
import type { ProductRow } from '../../utils/analyse/product-rows.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { productTableWords } from '../i18n/words/product-table.ts';
import type { Host } from '../state/host.ts';
import { createProductTable, type ProductTableState } from '../state/product-table.ts';
import { Button } from '../ui/button.tsx';
import { type Column, LongTable } from '../ui/long-table.tsx';
import { Message } from '../ui/message.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useRoom } from '../ui/use-room.ts';
import { CategoryTools } from './category-tools.tsx';
import { kindColumns } from './kind-columns.tsx';
import { KindPivot } from './kind-pivot.tsx';
import { metricColumn, nameColumn } from './product-columns.tsx';
import { ProductCompare } from './product-compare.tsx';
import css from './product-section.module.css';
import { ProductTools } from './product-tools.tsx';
import { RolePins } from './role-pins.tsx';
import type { SectionProps } from './sections.ts';
import { SpanPicker } from './span-picker.tsx';
import { StoreFailure } from './store-failure.tsx';
import { TimePivot } from './time-pivot.tsx';

const ROW_HEIGHT = 42;
/** Head, tools and margins around the table. */
const AROUND = 280;
/** Below it figures come first: what kind a product is stands at the end of the row. */
const WIDE = 700;

/** All products of the shop with the room of a whole tab. */
export function ProductSection({ panel, console, onReady }: SectionProps) {
  const { words } = useLocale();
  const table = useMemo(() => createProductTable(panel), [panel]);
  useEffect(() => table.stop, [table]);
  const look = useCallback(
    ({ key, name }: ProductRow) => {
      panel.subject.choose({ key, name });
      panel.section.value = 'today';
    },
    [panel],
  );
  const loaded = table.products.products.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, whoever listens
  useEffect(() => {
    if (loaded.state !== 'reading') onReady();
  }, [loaded.state]);
  return (
    <section class={css['section']} aria-label={words.sections.names.products}>
      <div class={css['bar']}>
        <SpanPicker span={panel.span} />
        <span class={css['search']}>
          <SearchField
            label={words.products.search}
            value={table.products.query.value}
            onInput={(text) => {
              table.products.query.value = text;
            }}
          />
        </span>
        <ProductTools table={table} panel={panel} />
      </div>
      {loaded.state === 'reading' && <Skeleton height={360} />}
      {loaded.state === 'failed' && <StoreFailure kind={loaded.kind} onRetry={table.products.again} />}
      {loaded.state === 'read' && loaded.value.length === 0 && (
        <Message title={words.products.none}>
          <p>{words.products.noneHint(console)}</p>
        </Message>
      )}
      {loaded.state === 'read' && loaded.value.length > 0 && <Rows table={table} host={panel.host} onLook={look} />}
    </section>
  );
}

interface RowsProps {
  readonly table: ProductTableState;
  readonly host: Host;
  readonly onLook: (row: ProductRow) => void;
}

function Rows({ table, host, onLook }: RowsProps) {
  const locale = useLocale();
  const { words, count } = locale;
  const { query, sorting, sort, metrics } = table.products;
  const { shown, rows } = table;
  const kinds = table.kinds.kinds.value;
  const ticked = table.ticked.value;
  const filed = table.categories.of.value;
  const height = useRoom(AROUND, 300);
  const columns = useMemo(() => {
    const [name, figures] = [
      pickColumn(table, ticked, locale, onLook),
      metrics.value.map((one) => metricColumn(one, locale)),
    ];
    const ofKind = kindColumns(kinds, filed, locale);
    return innerWidth < WIDE ? [name, ...figures, ...ofKind] : [name, ...ofKind, ...figures];
  }, [table, ticked, locale, metrics.value, kinds, filed, onLook]);
  const all = rows.value.length;
  if (shown.value.length === 0 && table.stage.value === 'all' && table.categories.filter.value === null) {
    return (
      <Message title={words.products.noMatch(query.value)}>
        <Button
          onPress={() => {
            query.value = '';
          }}
        >
          {words.products.clear}
        </Button>
      </Message>
    );
  }
  return (
    <>
      <div class={css['sift']}>
        <CategoryTools table={table} />
        <KindPivot table={table} />
        <TimePivot table={table} host={host} />
      </div>
      {ticked.size > 0 && <ProductCompare table={table} />}
      {ticked.size > 0 && <RolePins table={table} />}
      <LongTable
        label={words.products.label}
        columns={columns}
        rows={shown.value}
        rowKey={(row) => row.key}
        rowHeight={ROW_HEIGHT}
        height={height}
        sorting={sorting.value}
        onSort={sort}
        keysHint={words.keys.inTable}
      />
      <p class={css['count']} role="status">
        {words.products.count(count(shown.value.length), count(all))}
      </p>
    </>
  );
}

function pickColumn(
  table: ProductTableState,
  ticked: ReadonlySet<string>,
  locale: Locale,
  onLook: (row: ProductRow) => void,
): Column<ProductRow> {
  const name = nameColumn(locale, onLook);
  return {
    ...name,
    cell: (row) => (
      <span class={css['pick']}>
        <input
          type="checkbox"
          checked={ticked.has(row.key)}
          aria-label={locale.wordsOf(productTableWords).pick(row.name ?? row.key)}
          onChange={() => table.pick(row)}
        />
        <span>{name.cell(row)}</span>
      </span>
    ),
  };
}

import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { ProductProfit } from '../../utils/analyse/profit/product-profits.ts';
import type { Interval } from '../../utils/analyse/shown-interval.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { profitWords } from '../i18n/words/profit.ts';
import type { ProfitView } from '../state/profit.ts';
import { type Column, LongTable, type Sorting } from '../ui/long-table.tsx';
import shared from '../ui/section-style.module.css';
import products from './products.module.css';
import { profitRatio, profitSource } from './profit-source.ts';
import { rangeWriter } from './range-writer.ts';
import { signedShare } from './signed-change.ts';
import { Traced } from './traced.tsx';

const ROW_HEIGHT = 42;
const MOST_HEIGHT = 420;

/** What each product leaves, sortable. */
export function ProfitTable({ view }: { readonly view: ProfitView }) {
  const rows = view.products;
  const locale = useLocale();
  const say = locale.wordsOf(profitWords);
  const sorting = useSignal<Sorting>({ by: 'sales', down: true });
  const { by, down } = sorting.value;
  const sorted = useMemo(() => sortRows(rows, by, down), [rows, by, down]);
  const columns = useMemo(() => columnsOf(view, locale), [view, locale]);
  return (
    <section class={shared['part']} aria-label={say.byProduct}>
      <h2 class={shared['heading']}>{say.byProduct}</h2>
      <p class={shared['notes']}>{say.byProductHint}</p>
      <LongTable
        label={say.byProduct}
        columns={columns}
        rows={sorted}
        rowKey={({ key, account }) => `${account.currency} ${key}`}
        rowHeight={ROW_HEIGHT}
        height={MOST_HEIGHT}
        sorting={sorting.value}
        onSort={(column) => {
          sorting.value = { by: column, down: column === by ? !down : true };
        }}
      />
    </section>
  );
}

/** What stands in a column; null is not known. */
function amountIn({ account }: ProductProfit, column: string): Interval | null {
  const { sales, net, cm1, cm2 } = account;
  const known: Readonly<Record<string, Interval | null>> = {
    sales: { low: sales, high: sales },
    net,
    cm1,
    cm2,
    margin: cm2 && sales > 0 ? { low: cm2.low / sales, high: cm2.high / sales } : null,
  };
  return known[column] ?? null;
}

/** Unknown is neither most nor least: it comes last in either direction. */
function sortRows(rows: readonly ProductProfit[], by: string, down: boolean): readonly ProductProfit[] {
  const sign = down ? -1 : 1;
  if (by === 'product')
    return rows.toSorted((a, b) => -sign * (a.name ?? a.key).localeCompare(b.name ?? b.key, 'zh-CN'));
  return rows.toSorted((a, b) => {
    const [left, right] = [amountIn(a, by), amountIn(b, by)];
    if (!left || !right) return Number(!left) - Number(!right);
    return sign * (left.low + left.high - right.low - right.high);
  });
}

function columnsOf(view: ProfitView, locale: Locale): readonly Column<ProductProfit>[] {
  const { products: say } = locale.words;
  const profit = locale.wordsOf(profitWords);
  const name: Column<ProductProfit> = {
    id: 'product',
    head: profit.columns.product,
    sortLabel: say.sortBy(profit.columns.product),
    cell: (row) => (
      <span class={products['name']} title={row.name ?? undefined}>
        {row.name ?? row.key}
      </span>
    ),
  };
  const amounts = (['sales', 'net', 'cm1', 'cm2', 'margin'] as const).map(
    (id): Column<ProductProfit> => ({
      id,
      head: profit.columns[id],
      sortLabel: say.sortBy(profit.columns[id]),
      cell: (row) => {
        const amount = amountIn(row, id);
        if (!amount) return '–';
        const { account, key, name } = row;
        const of = { account, view, product: { key, name } };
        if (id !== 'margin')
          return (
            <Traced cell of={() => profitSource(id, of, locale)}>
              {rangeWriter(account.currency, locale).total(amount)}
            </Traced>
          );
        const [low, high] = [signedShare(amount.low, locale), signedShare(amount.high, locale)];
        const text = low === high ? low : profit.range(low, high);
        return (
          <Traced cell of={() => profitRatio('productMargin', text, of, locale)}>
            {text}
          </Traced>
        );
      },
    }),
  );
  return [name, ...amounts];
}

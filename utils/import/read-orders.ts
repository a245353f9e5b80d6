import type { OrderRow } from '../model/order-row.ts';
import { type OrderField, orderColumns } from './order-columns.ts';

/** Why a line is not taken. `masked-buyer`: the console shows "t**1", which several people are. */
export type OrderRefusal = 'no-buyer' | 'masked-buyer' | 'unpaid' | 'unreadable-date' | 'unreadable-amount';

/** An order list without anybody in it. */
export interface OrderList {
  readonly rows: readonly OrderRow[];
  /** Lines left out, by reason; their texts are not kept. */
  readonly refused: Readonly<Partial<Record<OrderRefusal, number>>>;
}

/** Header rows are looked for in the first lines: some exports begin with a title. */
const headerWithin = 10;

/**
 * The orders of an exported list (one line an order, or one a product of it). Buyer and order number leave here only
 * as what `hash` makes of them; no other text but product codes and titles is read. Undefined when no header row says
 * who bought, when and for how much.
 * @param grid cells as text. @param hash keyed, see utils/webext/buyer-hash.ts.
 * @param currency of amounts in lists that name none.
 */
export async function readOrders(
  grid: readonly (readonly string[])[],
  hash: (text: string) => Promise<string>,
  currency = 'XXX',
): Promise<OrderList | undefined> {
  const top = grid.slice(0, headerWithin).findIndex((row) => orderColumns(row) !== undefined);
  const columns = orderColumns(grid[top] ?? []);
  if (!columns) return undefined;
  const hashOnce = remembering(hash);
  const refused: Partial<Record<OrderRefusal, number>> = {};
  const rows: OrderRow[] = [];
  for (const line of wholeLines(grid.slice(top + 1), columns)) {
    const date = parseDay(line.date);
    const amount = parseAmount(line.amount);
    const problem = refusal(line, date, amount);
    if (problem) refused[problem] = (refused[problem] ?? 0) + 1;
    if (problem || date === undefined || amount === undefined) continue;
    rows.push({
      buyer: await hashOnce(`buyer ${line.buyer}`),
      order: line.order === '' ? null : await hashOnce(`order ${line.order}`),
      date,
      amount,
      currency: /^[A-Z]{3}$/.test(line.currency) ? line.currency : currency,
      product: line.product === '' ? null : line.product,
    });
  }
  return { rows, refused };
}

/** Thousands of lines are of hundreds of buyers. */
function remembering(hash: (text: string) => Promise<string>): (text: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return (text) => {
    const hashed = known.get(text) ?? hash(text);
    known.set(text, hashed);
    return hashed;
  };
}

/** The lines with what some exports give on the first line of an order only; the order's amount stays there. */
function wholeLines(grid: readonly (readonly string[])[], columns: ReadonlyMap<OrderField, number>): readonly Line[] {
  const firstLines = new Map<string, Line>();
  const filled = grid.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  return filled.map((cells) => {
    const line = lineOf(cells, columns);
    const first = line.order === '' ? undefined : firstLines.get(line.order);
    if (!first) {
      firstLines.set(line.order, line);
      return line;
    }
    const amount = columns.has('line-amount') ? line.amount : '0';
    const { buyer, date, currency } = first;
    return {
      ...line,
      amount,
      buyer: line.buyer || buyer,
      date: line.date || date,
      currency: line.currency || currency,
    };
  });
}

interface Line {
  readonly buyer: string;
  readonly order: string;
  readonly date: string;
  readonly amount: string;
  readonly currency: string;
  readonly product: string;
}

function lineOf(cells: readonly string[], columns: ReadonlyMap<OrderField, number>): Line {
  // Excel is kept from mangling long numbers with ="…" or a leading apostrophe.
  const cell = (field: OrderField) =>
    (cells[columns.get(field) ?? -1] ?? '')
      .normalize('NFKC')
      .trim()
      .replace(/^(?:="(.*)"|'(.*))$/, '$1$2');
  return {
    buyer: cell('buyer').toLowerCase(),
    order: cell('order'),
    date: cell('date'),
    amount: cell(columns.has('line-amount') ? 'line-amount' : 'amount'),
    currency: cell('currency').toUpperCase(),
    product: cell('product'),
  };
}

function refusal(line: Line, date: string | undefined, amount: number | undefined): OrderRefusal | undefined {
  if (line.buyer === '') return 'no-buyer';
  if (line.buyer.includes('**')) return 'masked-buyer';
  if (line.date === '') return 'unpaid';
  if (date === undefined) return 'unreadable-date';
  return amount === undefined ? 'unreadable-amount' : undefined;
}

/** The day as it is written; the time after it is that of the console's zone. */
function parseDay(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

/** A plain amount, thousands in commas, a currency sign or code before or after it. */
function parseAmount(text: string): number | undefined {
  const plain = text.replaceAll(/[¥$€£元\s]|^[A-Z]{3}|[A-Z]{3}$/g, '');
  if (!/^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(plain)) return undefined;
  return Number(plain.replaceAll(',', ''));
}

import type { KeptOrders } from '../../utils/model/kept-orders.ts';
import type { Formula, WorkedPart, WorkedQuestion } from '../state/source.ts';

/** Where a figure of the buyers comes from: what it is made of, and the lists it was counted in. */
export function orderSource(
  worked: string,
  text: string,
  parts: readonly WorkedPart[],
  lists: readonly KeptOrders[],
  formula: Formula = 'quotient',
): WorkedQuestion {
  const entries = lists.map(({ label, at, rows }) => ({
    name: `${label} · ${at.slice(0, 10)}`,
    text: String(rows.length),
  }));
  return { worked, text, formula, parts, entries, how: 'order-lists' };
}

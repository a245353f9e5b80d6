import type { Reading } from '../model/reading.ts';
import { shiftDate } from './civil-time.ts';
import { shownInterval } from './shown-interval.ts';

/** The rows of one list and what its sum row says, as readings of the shop. */
export interface ListParts {
  readonly rows: readonly Reading[];
  readonly totals: readonly Reading[];
  /** All rows of the list are in sight. */
  readonly isWhole: boolean;
}

// What adds up over goods as well as over days. An order of two goods stands in two rows, and so does a visit.
const overGoods = new Set([
  'pay_amount',
  'pay_items',
  'pay_order_lines',
  'order_amount',
  'order_items',
  'add_to_cart_items',
  'page_views',
  'impressions',
  'clicks',
  'gross_sales',
  'net_sales',
  'discounts',
  'ad_spend',
  'ad_pay_amount',
]);
const overDays = new Set([...overGoods, 'pay_orders', 'sessions', 'refund_orders', 'shipping', 'taxes', 'new_members']);
// One person may stand in several rows, but no row holds more people than there are.
const people = new Set(['visitors', 'item_visitors', 'pay_buyers', 'order_buyers', 'add_to_cart_buyers']);

const isSettled = ({ value, role, period }: Reading) =>
  role === 'own' && value !== null && period !== null && period.grain !== 'realtime';

/**
 * Parts against totals on settled figures, within the rounding shown. Where all rows of a list are in sight their sum
 * is its sum row's; of a part it is never more. Sources below another never add up to more than it. The metrics that
 * fail, once each.
 */
export function checkParts(lists: readonly ListParts[], readings: readonly Reading[]): readonly string[] {
  const failed = [...lists.flatMap(failedTotals), ...failedTrees(readings), ...failedDays(readings)];
  return [...new Set(failed)].map((metric) => `parts:${metric}`);
}

function failedTotals({ rows, totals, isWhole }: ListParts): readonly string[] {
  return totals.filter(isSettled).flatMap((total) => {
    const { metric, period } = total;
    const isDays = rows.every(({ entity }) => entity.kind === 'shop');
    const parts = rows.filter(
      (row) => row.metric === metric && isSettled(row) && (isDays || samePeriod(row.period, period)),
    );
    const isComplete = isWhole && rows.every((row) => row.metric !== metric || row.role !== 'own' || isSettled(row));
    const fits = agree(parts, total, isComplete, isDays ? overDays : overGoods);
    return fits ? [] : [metric];
  });
}

/** Each source against those right below it. */
function failedTrees(readings: readonly Reading[]): readonly string[] {
  const sources = readings.filter((one) => one.entity.kind === 'source' && one.entity.path && isSettled(one));
  const key = ({ entity, metric, period }: Reading, depth: number) =>
    JSON.stringify([entity.of?.id, entity.path?.slice(0, depth), metric, period]);
  const below = new Map<string, Reading[]>();
  for (const one of sources) {
    const parent = key(one, (one.entity.path?.length ?? 1) - 1);
    const children = below.get(parent);
    if (children) children.push(one);
    else below.set(parent, [one]);
  }
  return sources.flatMap((parent) => {
    const children = below.get(key(parent, parent.entity.path?.length ?? 0)) ?? [];
    return agree(children, parent, false, overGoods) ? [] : [parent.metric];
  });
}

/** The shop's figure of a span against its days, where the page shows every one of them. */
function failedDays(readings: readonly Reading[]): readonly string[] {
  const shop = readings.filter((one) => one.entity.kind === 'shop' && isSettled(one));
  const isDay = ({ period }: Reading) => period?.start === period?.end;
  return shop
    .filter((one) => !isDay(one))
    .flatMap((total) => {
      const { start, end } = total.period as { start: string; end: string };
      const days = shop.filter(
        (one) =>
          isDay(one) &&
          one.metric === total.metric &&
          (one.period?.start ?? '') >= start &&
          (one.period?.end ?? '') <= end,
      );
      const isComplete = days.length > 1 && shiftDate(start, days.length - 1) === end;
      return !isComplete || agree(days, total, true, overDays) ? [] : [total.metric];
    });
}

/** Whether the parts can be of the whole. */
function agree(parts: readonly Reading[], whole: Reading, isComplete: boolean, additive: ReadonlySet<string>): boolean {
  const sameUnit = parts.filter(({ unit }) => unit === whole.unit);
  if (sameUnit.length < 2 || sameUnit.length < parts.length) return true;
  const [least, most] = shownInterval(whole);
  const spans = sameUnit.map(shownInterval);
  const [low, high] = [0, 1].map((end) => spans.reduce((sum, span) => sum + (span[end] as number), 0)) as [
    number,
    number,
  ];
  const slack = Math.abs(most) * 1e-6 + 1e-9;
  if (people.has(whole.metric)) {
    return spans.every(([from]) => from <= most + slack) && (!isComplete || high >= least - slack);
  }
  if (!additive.has(whole.metric) || spans.some(([from]) => from < 0)) return true;
  return low <= most + slack && (!isComplete || high >= least - slack);
}

function samePeriod(a: Reading['period'], b: Reading['period']): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

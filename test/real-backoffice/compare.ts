import type { Figure } from '../../utils/model/figure.ts';
import type { Period } from '../../utils/model/period.ts';
import type { Order } from './admin-api.ts';
import type { Kept } from './visit.ts';

/** One line of the table: what Tillside keeps beside what the server says. */
export interface Row {
  readonly what: string;
  readonly kept: string;
  readonly server: string;
  readonly ok: boolean;
}

/** The figures of a summary: how many orders, and what they come to. */
export function compareSummary({ figures, shown }: Kept, orders: readonly Order[], period: Period): readonly Row[] {
  const currencies = [...new Set(orders.map((order) => order.currencyCode))];
  const currency = currencies.length === 1 ? (currencies[0] as string) : 'XXX';
  const sum = Math.round(orders.reduce((total, order) => total + order.totalWithTax * 100, 0)) / 100;
  const expected = [
    { what: 'orders', metrics: ['pay_orders'], value: orders.length, unit: 'count' },
    { what: 'amount', metrics: ['gross_sales'], value: sum, unit: currency },
  ];
  const own = figures.filter((figure) => figure.role === 'own');
  const rows = expected.map(({ what, metrics, value, unit }) => {
    const found = own.filter((figure) => metrics.includes(figure.metric) && figure.entity.kind === 'shop');
    const ok = found.length === 1 && found.every((figure) => isThis(figure, value, unit, period));
    const kept = found.map(saying).join('; ') || `nothing (the page shows ${shown.join(', ') || 'nothing'})`;
    return { what, kept, server: `${value} ${unit} ${days(period)}`, ok };
  });
  const surplus = own.filter((figure) => !expected.some(({ metrics }) => metrics.includes(figure.metric)));
  return [
    ...rows,
    { what: 'nothing else', kept: surplus.map(saying).join('; ') || '–', server: '–', ok: surplus.length === 0 },
  ];
}

/** Of a list of orders nothing need be kept, but what is kept must be an order's. */
export function compareOrders({ figures }: Kept, orders: readonly Order[]): readonly Row[] {
  const own = figures.filter((figure) => figure.role === 'own');
  const isRight = (figure: Figure) =>
    figure.entity.kind === 'order' &&
    orders.some(
      (order) =>
        [figure.entity.id, figure.entity.name].includes(order.code) &&
        order.currencyCode === figure.unit &&
        Math.abs(order.totalWithTax - (figure.value ?? Number.NaN)) < 0.005,
    );
  const wrong = own.filter((figure) => !isRight(figure));
  return [
    {
      what: 'nothing wrong of the list',
      kept: wrong.slice(0, 3).map(saying).join('; ') || `${own.length} figures`,
      server: `${orders.length} orders`,
      ok: wrong.length === 0,
    },
  ];
}

function isThis(figure: Figure, value: number, unit: string, period: Period): boolean {
  return (
    figure.state === 'ok' &&
    Math.abs((figure.value ?? Number.NaN) - value) < 0.005 &&
    figure.unit === unit &&
    figure.period?.start === period.start &&
    figure.period.end === period.end &&
    figure.period.grain === period.grain &&
    // A first value that was wrong is wrong, though a right one followed.
    figure.revisions.length === 0
  );
}

function saying({ metric, state, value, unit, period, entity, revisions }: Figure): string {
  const of = entity.kind === 'shop' ? '' : `${entity.kind} ${entity.id ?? entity.name} ${metric} `;
  const before = revisions.length > 0 ? ` after ${revisions.map((one) => one.raw).join(', ')}` : '';
  return `${of}${state === 'ok' ? value : state} ${unit} ${period ? days(period) : 'period unknown'}${before}`;
}

function days({ start, end, grain }: Period): string {
  return `${start === end ? start : `${start}..${end}`} (${grain})`;
}

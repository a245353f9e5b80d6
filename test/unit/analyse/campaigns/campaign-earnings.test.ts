import { expect, test } from 'vitest';
import { calendar } from '../../../../utils/analyse/calendar.ts';
import { campaignEarnings } from '../../../../utils/analyse/campaigns/campaign-earnings.ts';
import type { Cost } from '../../../../utils/model/user-data.ts';
import { figureOf } from '../figure-of.ts';

const campaign = { from: '2026-06-10', to: '2026-06-11', preDays: 2, postDays: 3 };
const cost = (kind: Cost['kind'], value: number): Cost => ({
  id: kind,
  at: '2026-01-01T00:00:00Z',
  shopKey: 'sycm:1',
  product: null,
  kind,
  basis: 'share-of-sales',
  value,
  currency: null,
  from: '2025-01-01',
  to: null,
  source: 'entered',
});
const costs = [cost('goods', 0.5), cost('freight', 0.05), cost('platform-fee', 0.05)];

/** Ten units a day at 100 each; what the campaign's days sold is given by date. */
function shop(sold: Readonly<Record<string, number>>, spend: Readonly<Record<string, number>> | null = {}) {
  return calendar('2025-08-01', '2026-06-30').flatMap((date) => {
    const units = sold[date] ?? 10;
    return [
      figureOf('pay_items', date, units),
      figureOf('pay_amount', date, units * 100),
      figureOf('refund_amount', date, 0),
      ...(spend ? [figureOf('ad_spend', date, spend[date] ?? 50)] : []),
    ];
  });
}
const event = { '2026-06-10': 40, '2026-06-11': 30 };
const moved = { ...event, '2026-06-08': 5, '2026-06-12': 0, '2026-06-13': 5 };
const earnings = (figures: ReturnType<typeof shop>, entered = costs) =>
  campaignEarnings({ shop: figures, products: [], costs: entered, campaign, others: [], until: '2026-06-30' });

test('net units times what a unit leaves, less the ad spend beyond the usual', () => {
  // 50 units more on the event, 20 fewer around it: 30 at 100 × 40 %, less 200 more of ads.
  const told = earnings(shop(moved, { '2026-06-10': 150, '2026-06-11': 150 }));
  expect(told).toMatchObject({ state: 'ok', currency: 'CNY', ads: 200 });
  if (told.state !== 'ok') throw new Error(told.state);
  expect(told.profit.low).toBeCloseTo(1000, 6);
  expect(told.profit.high).toBeCloseTo(1000, 6);
});

test('what was only moved from other days earns nothing: it costs the ads', () => {
  const all = { ...event, '2026-06-08': 0, '2026-06-09': 0, '2026-06-12': 0, '2026-06-13': 0, '2026-06-14': 0 };
  const told = earnings(shop(all, { '2026-06-10': 150 }));
  expect(told.state === 'ok' && told.profit.high).toBeCloseTo(-100, 6);
});

test('ads that nobody captured are said to be, not taken for none', () => {
  const told = earnings(shop(moved, null));
  expect(told).toMatchObject({ state: 'ok', ads: null });
  expect(told.state === 'ok' && told.profit.low).toBeCloseTo(1200, 6);
});

test('without units it is net sales times their share', () => {
  const figures = shop(moved).filter(({ metric }) => metric !== 'pay_items');
  const told = earnings(figures);
  expect(told.state === 'ok' && told.profit.low).toBeCloseTo(1200, 6);
});

test('without costs, refunds or ordinary days before it nothing is said to be earned', () => {
  expect(earnings(shop(moved), [])).toEqual({ state: 'no-costs' });
  expect(earnings(shop(moved), costs.slice(0, 1))).toEqual({ state: 'no-margin' });
  expect(earnings(shop(moved).filter(({ metric }) => metric !== 'refund_amount'))).toEqual({ state: 'no-margin' });
  expect(earnings(shop(moved).filter(({ period }) => (period?.start ?? '') >= '2026-06-05'))).toEqual({
    state: 'no-baseline',
  });
});

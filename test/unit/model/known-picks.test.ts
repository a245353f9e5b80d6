import { expect, test } from 'vitest';
import { knownPicks } from '../../../utils/model/known-picks.ts';
import { knownSettings } from '../../../utils/model/known-settings.ts';

const good = {
  picks: { rule: 'operators', thresholds: { operators: { visitors: 500 } } },
  watchlist: [{ shopKey: 's', key: 'a' }],
  keptPicks: [{ shopKey: 's', key: 'a', day: 20_688 }],
};

test('rules, watchlist and the record of picks come back from a backup', () => {
  expect(knownPicks(good)).toEqual(good);
  expect(knownSettings(good)).toEqual(good);
});

test('thresholds of alerts, roles and stages come back from a backup; what are no numbers stay out', () => {
  const thresholds = {
    alertThresholds: { leastVisitors: 50 },
    roleThresholds: { trafficShare: 0.7 },
    stageThresholds: { growth: 0.05 },
  };
  expect(knownSettings(thresholds)).toEqual(thresholds);
  expect(knownSettings({ roleThresholds: { trafficShare: 'much' }, stageThresholds: [1] })).toEqual({});
});

test('what has another shape stays out, item by item', () => {
  expect(
    knownPicks({
      picks: { rule: 'magic', thresholds: {} },
      watchlist: [{ shopKey: 's' }, 7, null, { shopKey: 's', key: 'b' }],
      keptPicks: [{ shopKey: 's', key: 'a', day: 'today' }],
    }),
  ).toEqual({ watchlist: [{ shopKey: 's', key: 'b' }], keptPicks: [] });
  expect(knownPicks({ picks: { rule: 'shop', thresholds: { shop: { sure: 'very' } } } })).toEqual({});
  expect(knownPicks({ picks: { rule: 'shop', thresholds: { other: { sure: 0.9 } } } })).toEqual({});
  expect(knownPicks({ watchlist: 'a' })).toEqual({});
});

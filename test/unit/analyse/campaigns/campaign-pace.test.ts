import { expect, test } from 'vitest';
import { campaignPace } from '../../../../utils/analyse/campaigns/campaign-pace.ts';
import { shareOfDay } from '../../../../utils/analyse/campaigns/share-of-day.ts';

const event = { from: '2026-11-08', to: '2026-11-11' };
const last = {
  event: { from: '2025-11-08', to: '2025-11-11' },
  values: new Map([
    ['2025-11-08', 100],
    ['2025-11-09', 100],
    ['2025-11-10', 200],
    ['2025-11-11', 600],
  ]),
};
const values = new Map([
  ['2026-11-08', 150],
  ['2026-11-09', 150],
]);

test('so far against the last campaign at the same offset, and where that leads', () => {
  expect(campaignPace({ event, values, until: '2026-11-09', last, plan: 2000 })).toEqual({
    days: 2,
    daysInEvent: 4,
    daysMissing: 0,
    soFar: 300,
    lastSoFar: 200,
    againstLast: 0.5,
    plan: 2000,
    planDone: 0.15,
    due: 0.2,
    dueBasis: 'last-event',
    projected: { low: 1500, high: 1500 },
    neededPerDay: 850,
  });
});

test('the running day counts by the share of a day that is usually done, as a range', () => {
  const today = { date: '2026-11-10', value: 120, share: { share: 0.5, low: 0.4, high: 0.6, days: 4 } };
  const pace = campaignPace({ event, values, until: '2026-11-09', last, today });
  expect(pace).toMatchObject({ days: 3, soFar: 420, lastSoFar: 300, due: 0.3, againstLast: expect.closeTo(0.4, 12) });
  expect(pace?.projected?.low).toBeCloseTo(420 / 0.32, 9);
  expect(pace?.projected?.high).toBeCloseTo(420 / 0.28, 9);
});

test('without a curve of the day the running day is left out rather than multiplied up', () => {
  const today = { date: '2026-11-10', value: 120, share: undefined };
  expect(campaignPace({ event, values, until: '2026-11-09', last, today })).toMatchObject({ days: 2, soFar: 300 });
});

test('without a last campaign days are only counted, and nothing is projected', () => {
  expect(campaignPace({ event, values, until: '2026-11-09' })).toMatchObject({
    due: 0.5,
    dueBasis: 'even-days',
    projected: null,
    lastSoFar: null,
    againstLast: null,
    planDone: null,
    neededPerDay: null,
  });
  const holes = { ...last, values: new Map([['2025-11-08', 100]]) };
  expect(campaignPace({ event, values, until: '2026-11-09', last: holes })?.dueBasis).toBe('even-days');
});

test('a day nobody captured is in neither side', () => {
  const gap = new Map([['2026-11-09', 150]]);
  expect(campaignPace({ event, values: gap, until: '2026-11-09', last })).toMatchObject({
    daysMissing: 1,
    soFar: 150,
    lastSoFar: 100,
  });
});

test('before the first day there is no pace; after the last nothing is needed any more', () => {
  expect(campaignPace({ event, values, until: '2026-11-07' })).toBeUndefined();
  const done = new Map([...values, ['2026-11-10', 300], ['2026-11-11', 900]]);
  expect(campaignPace({ event, values: done, until: '2026-11-20', last, plan: 1000 })).toMatchObject({
    soFar: 1500,
    due: 1,
    neededPerDay: null,
    planDone: 1.5,
    projected: { low: 1500, high: 1500 },
  });
});

test('a longer campaign than the last has no offset to compare from there on', () => {
  const longer = { from: '2026-11-07', to: '2026-11-12' };
  const all = new Map(['07', '08', '09', '10', '11'].map((day) => [`2026-11-${day}`, 10]));
  expect(campaignPace({ event: longer, values: all, until: '2026-11-11', last })?.dueBasis).toBe('even-days');
});

test('the share of a day is the median of at least four days looked at around that time', () => {
  const seen = (minute: number, value: number, total = 100) => ({ sightings: [{ minute, value }], total });
  const at = 14 * 60;
  expect(shareOfDay([seen(at, 20), seen(at, 20), seen(at, 20), seen(at, 60)], at)).toEqual({
    share: 0.2,
    low: 0.2,
    high: expect.closeTo(0.3, 9),
    days: 4,
  });
  expect(shareOfDay([seen(at, 20), seen(at, 20), seen(at, 20)], at)).toBeUndefined();
  // Nothing sold, and nobody there within three hours, tell no share.
  expect(shareOfDay([seen(at, 20), seen(at, 20), seen(at, 20), seen(at, 0, 0)], at)).toBeUndefined();
  expect(shareOfDay([seen(at, 20), seen(at, 20), seen(at, 20), seen(at - 300, 20)], at)).toBeUndefined();
});

test('between two sightings of a day sales are taken to have come evenly, and its end is a sighting', () => {
  const day = { sightings: [600, 720].map((minute) => ({ minute, value: minute / 10 })), total: 200 };
  const days = [day, day, day, day];
  expect(shareOfDay(days, 660)?.share).toBeCloseTo(66 / 200, 12);
  expect(shareOfDay(days, 600)?.share).toBeCloseTo(60 / 200, 12);
  expect(shareOfDay(days, 1440)?.share).toBe(1);
});

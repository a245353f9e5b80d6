import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ActionData, actionReport } from '../../../../utils/analyse/actions/action-report.ts';
import { matchedEffect } from '../../../../utils/analyse/actions/matched-effect.ts';
import { trafficShift } from '../../../../utils/analyse/actions/traffic-shift.ts';
import { calendar } from '../../../../utils/analyse/calendar.ts';
import { weekday } from '../../../../utils/analyse/civil-date.ts';
import type { ActionNote } from '../../../../utils/model/user-data.ts';
import { seededRandom } from '../../../bench/analysis/seeded-random.ts';

const days = calendar('2026-01-01', '2026-05-31');
const week = [0, 100, 110, 105, 120, 140, 200, 180];
const usual = (date: string) => week[weekday(date)] ?? 0;
const valuesOf = (of: (date: string) => number) => new Map(days.map((date) => [date, of(date)]));
const note = (given: Partial<ActionNote> = {}): ActionNote => ({
  id: 'n',
  at: '2026-04-15T09:00:00+08:00',
  shopKey: 'sycm:1',
  date: '2026-04-15',
  product: 'a',
  kind: 'main-picture',
  text: '换主图',
  ...given,
});
const since = (date: string, times: number) => (date >= '2026-04-15' ? times : 1);
const nothing = { notes: [], campaigns: [], until: '2026-05-31' };
const report = (data: Partial<ActionData>, around: Partial<Parameters<typeof actionReport>[2]> = {}, on = note()) =>
  actionReport(on, { kind: 'count', values: valuesOf(usual), ...data }, { ...nothing, ...around });

test('fourteen days after against the same weekdays of the four weeks before', () => {
  const { before, after, effect, isClear, cautions } = report({
    values: valuesOf((date) => usual(date) * since(date, 1.3)),
  });
  expect([before, after]).toEqual([
    { from: '2026-03-18', to: '2026-04-14' },
    { from: '2026-04-15', to: '2026-04-28' },
  ]);
  expect(effect?.effect).toBeCloseTo(0.3, 12);
  expect(effect).toMatchObject({ daysBefore: 28, daysAfter: 14 });
  expect(effect?.range?.low).toBeGreaterThan(0.2);
  expect(isClear).toBe(true);
  expect(cautions).toEqual([]);
});

test('three days from a Wednesday on are not compared with weekends', () => {
  const { effect, cautions } = report({}, { until: '2026-04-17' });
  expect(effect?.effect).toBeCloseTo(0, 12);
  expect(effect?.daysAfter).toBe(3);
  expect(cautions).toEqual([{ kind: 'few-days', days: 3 }]);
});

test('nothing changed is not called clear, nor is what chance does', () => {
  expect(report({}).isClear).toBe(false);
  let clear = 0;
  for (let seed = 0; seed < 100; seed++) {
    const { poisson, gamma } = seededRandom(seed);
    const { isClear } = report({ values: valuesOf((date) => poisson((usual(date) / 5) * (gamma(30) / 30))) });
    if (isClear) clear++;
  }
  expect(clear / 100).toBeLessThan(0.2);
  expect(clear / 100).toBeGreaterThan(0.01);
});

test('a rate is compared over its visitors', () => {
  const visitors = valuesOf((date) => 10 * usual(date));
  const buyers = valuesOf((date) => 0.3 * usual(date) * since(date, 1.5));
  const { effect } = report({ kind: 'rate', values: buyers, of: visitors });
  expect(effect?.before).toBeCloseTo(0.03, 12);
  expect(effect?.after).toBeCloseTo(0.045, 12);
  expect(effect?.effect).toBeCloseTo(0.5, 12);
});

test('what the whole shop did is taken off and said', () => {
  const both = valuesOf((date) => usual(date) * since(date, 1.4));
  const { beyondShop, effect, isClear, cautions } = report({
    values: both,
    shop: { values: valuesOf((date) => 20 * usual(date) * since(date, 1.4)) },
  });
  expect(effect?.effect).toBeCloseTo(0.4, 12);
  expect(beyondShop?.effect).toBeCloseTo(0, 12);
  expect(isClear).toBe(false);
  expect(cautions).toMatchObject([{ kind: 'shop-moved' }]);
});

test('other actions on the product or the shop are named, those on other products are not', () => {
  const notes = [
    note(),
    note({ id: 'price', kind: 'price', date: '2026-04-20' }),
    note({ id: 'shop', product: null, kind: 'promotion', date: '2026-04-01' }),
    note({ id: 'other', product: 'b', date: '2026-04-20' }),
    note({ id: 'long ago', date: '2026-03-01' }),
    note({ id: 'elsewhere', shopKey: 'jd:2', date: '2026-04-20' }),
  ];
  expect(report({}, { notes }).cautions).toEqual([
    { kind: 'other-action', id: 'price', date: '2026-04-20', what: 'price' },
    { kind: 'other-action', id: 'shop', date: '2026-04-01', what: 'promotion' },
  ]);
});

test('the days of a campaign are left out and said', () => {
  const campaign = {
    id: 'sale',
    name: null,
    festival: null,
    from: '2026-04-20',
    to: '2026-04-21',
    preDays: 1,
    postDays: 1,
    plan: {},
    toCheck: false,
  };
  const values = valuesOf((date) => (date >= '2026-04-19' && date <= '2026-04-22' ? 9999 : usual(date)));
  const { effect, cautions } = report({ values }, { campaigns: [campaign] });
  expect(effect?.effect).toBeCloseTo(0, 12);
  expect(effect?.daysAfter).toBe(10);
  expect(cautions).toEqual([{ kind: 'campaign', id: 'sale' }]);
});

test('another price is a caution unless it is the action', () => {
  const price = valuesOf((date) => 100 * since(date, 0.9));
  expect(report({ price }).cautions).toEqual([{ kind: 'price', before: 100, after: 90 }]);
  expect(report({ price }, {}, note({ kind: 'price' })).cautions).toEqual([]);
  expect(report({ price: valuesOf((date) => 100 * since(date, 0.98)) }).cautions).toEqual([]);
});

test('other sources of traffic are a caution', () => {
  const sources = [valuesOf((date) => 100 * since(date, 3)), valuesOf(() => 100)];
  expect(report({ sources }).cautions).toEqual([{ kind: 'traffic-mix', moved: 0.25 }]);
  expect(trafficShift([], ['2026-04-01'], ['2026-04-20'])).toBeNull();
});

test('an action after a slump is warned of: things would have turned anyway', () => {
  const slump = valuesOf((date) => usual(date) * (date >= '2026-04-08' && date < '2026-04-15' ? 0.5 : 1));
  expect(report({ values: slump }).cautions).toMatchObject([
    { kind: 'unusual-week-before', effect: expect.closeTo(-0.5, 9) },
  ]);
});

test('unknown days are counted, and too few of them say nothing', () => {
  const values = valuesOf(usual);
  values.delete('2026-04-01');
  expect(report({ values }).cautions).toEqual([{ kind: 'missing-days', days: 1 }]);
  expect(report({ values: new Map([['2026-04-15', 5]]) }).effect).toBeUndefined();
  expect(report({ values: new Map() }, { until: '2026-04-14' }).effect).toBeUndefined();
});

test('a shop that drifts anyway widens the interval', () => {
  const drift = valuesOf((date) => usual(date) * 1.006 ** (Date.parse(date) / 86_400_000 - 20_500));
  expect(report({ values: drift }).isClear).toBe(false);
  expect(report({ values: new Map([...drift].filter(([date]) => date >= '2026-03-18')) }).isClear).toBe(true);
});

test('nothing sold after leaves no interval to pretend with', () => {
  const { effect } = report({ values: valuesOf((date) => usual(date) * since(date, 0)) });
  expect(effect).toMatchObject({ effect: -1, range: null });
});

test('money in a smaller unit has the same effect and the same interval', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: days.length, maxLength: days.length });
  fc.assert(
    fc.property(amounts, fc.constantFrom(0.01, 4, 1024), (all, scale) => {
      const of = (times: number) =>
        report({ kind: 'amount', values: new Map(days.map((date, at) => [date, (all[at] ?? 0) * times])) }).effect;
      const [one, other] = [of(1), of(scale)];
      expect(other?.effect).toBeCloseTo(one?.effect ?? 0, 9);
      expect(other?.range?.high).toBeCloseTo(one?.range?.high ?? 0, 9);
    }),
  );
});

test('before and after changed places turn the effect round', () => {
  const half = (from: number, value: number) =>
    days.slice(from, from + 14).map((date) => ({ date, value: value * usual(date), exposure: 1 }));
  const up = matchedEffect(half(0, 1), half(28, 1.25), 'count');
  const down = matchedEffect(half(0, 1.25), half(28, 1), 'count');
  expect((1 + (up?.effect ?? 0)) * (1 + (down?.effect ?? 0))).toBeCloseTo(1, 12);
});

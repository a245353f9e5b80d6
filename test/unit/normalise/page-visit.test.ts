import { expect, test } from 'vitest';
import type { Reading } from '../../../utils/model/reading.ts';
import { groupKey, rowKey } from '../../../utils/normalise/list-sight.ts';
import { pageVisit, type Sight } from '../../../utils/normalise/page-visit.ts';

const day = { start: '2026-08-23', end: '2026-08-23', grain: 'day' } as const;

function reading(id: string, value: number, over: Partial<Reading> = {}): Reading {
  const entity =
    id === 'shop' ? { kind: 'shop' as const, id: null, name: 'x' } : { kind: 'product' as const, id, name: id };
  return {
    entity,
    metric: 'visitors',
    role: 'own',
    state: 'ok',
    value,
    unit: 'count',
    period: day,
    raw: `${value}`,
    ...over,
  };
}

interface Look {
  readonly rows?: readonly (readonly [id: string, value: number])[];
  readonly cards?: readonly Reading[];
  readonly total?: number | null;
  readonly list?: string;
  readonly url?: string;
  readonly missing?: readonly string[];
  readonly over?: Partial<Reading>;
}

function look({
  rows = [],
  cards = [],
  total = 300,
  list = 'items',
  url = 'https://a/rank',
  missing = [],
  over,
}: Look): Sight {
  const listed = rows.map(([id, value]) => reading(id, value, over));
  const sights = listed.map((row) => ({ key: rowKey(row), group: groupKey(row) }));
  return {
    draft: {
      console: 'sycm',
      page: 'item_rank',
      url,
      shop: null,
      shopKey: 'sycm:x',
      at: '2026-08-24T10:00:00+08:00',
      adapterVersion: 1,
      status: 'ok',
      completeness: null,
      missing,
      warnings: [],
      readings: [...cards, ...listed],
    },
    lists: rows.length > 0 ? [{ list, rows: sights, total }] : [],
  };
}

const span = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => [`10000${from + index}`, from + index] as const);
const names = (readings: readonly Reading[]) => readings.map(({ entity }) => entity.name);

test('rows that scroll by add up, and the page is partial until all were seen', () => {
  const visit = pageVisit();
  const first = visit.see(look({ rows: span(0, 20), total: 60 }), { now: 0, quiet: true });
  expect(first.draft).toMatchObject({ completeness: { shown: 20, total: 60 }, status: 'partial' });
  visit.told(first);
  const second = visit.see(look({ rows: span(10, 30), total: 60 }), { now: 1000, quiet: true });
  expect(second).toMatchObject({ isNews: true, newcomers: 10 });
  expect(second.draft).toMatchObject({ completeness: { shown: 30, total: 60 }, status: 'partial' });
  visit.told(second);
  const last = visit.see(look({ rows: span(30, 60), total: 60 }), { now: 2000, quiet: true });
  expect(last.draft).toMatchObject({ completeness: { shown: 60, total: 60 }, status: 'ok' });
});

test('the same rows drawn again, and rows sorted another way, are no news and count once', () => {
  const visit = pageVisit();
  visit.told(visit.see(look({ rows: span(0, 20) }), { now: 0, quiet: true }));
  const again = visit.see(look({ rows: [...span(0, 20)].reverse() }), { now: 500, quiet: true });
  expect(again.isNews).toBe(false);
  expect(again.draft.completeness).toEqual({ shown: 20, total: 300 });
});

test('in motion a row counts only when two looks saw the very same of it', () => {
  const visit = pageVisit();
  visit.told(visit.see(look({ rows: span(0, 5) }), { now: 0, quiet: true }));
  const once = visit.see(look({ rows: span(3, 8) }), { now: 400, quiet: false });
  expect(once).toMatchObject({ isNews: false, isOpen: true });
  const halfDrawn = [['100005', 999] as const, ...span(6, 10)];
  const twice = visit.see(look({ rows: halfDrawn }), { now: 800, quiet: false });
  expect(names(twice.draft.readings)).toEqual(['100006', '100007']);
  expect(twice.draft.completeness).toEqual({ shown: 7, total: 300 });
});

test('a row seen in motion and gone before it could be told is told later, once', () => {
  const visit = pageVisit();
  visit.told(visit.see(look({ rows: span(0, 5) }), { now: 0, quiet: true }));
  for (const now of [400, 800]) visit.see(look({ rows: span(5, 8) }), { now, quiet: false });
  const quiet = visit.see(look({ rows: span(20, 25) }), { now: 1500, quiet: true });
  expect(names(quiet.draft.readings)).toEqual([...span(20, 25), ...span(5, 8)].map(([id]) => id));
  visit.told(quiet);
  const after = visit.see(look({ rows: span(20, 25) }), { now: 2000, quiet: true });
  expect(after.isNews).toBe(false);
  expect(names(after.draft.readings)).toEqual(span(20, 25).map(([id]) => id));
});

test('what went by untold is handed over when another page is opened, once', () => {
  const visit = pageVisit();
  visit.told(visit.see(look({ rows: span(0, 5) }), { now: 0, quiet: true }));
  for (const now of [400, 800]) visit.see(look({ rows: span(5, 8) }), { now, quiet: false });
  expect(visit.leftover('https://a/rank')).toBeUndefined();
  expect(names(visit.leftover('https://a/home')?.readings ?? [])).toEqual(span(5, 8).map(([id]) => id));
  expect(visit.leftover('https://a/home')).toBeUndefined();
});

test('a list of another length was filtered: it begins anew', () => {
  const visit = pageVisit();
  visit.told(visit.see(look({ rows: span(0, 20) }), { now: 0, quiet: true }));
  const filtered = visit.see(look({ rows: span(5, 10), total: 12 }), { now: 900, quiet: true });
  expect(filtered.draft.completeness).toEqual({ shown: 5, total: 12 });
});

test('another period, other columns and another page begin anew', () => {
  const visit = pageVisit();
  visit.told(visit.see(look({ rows: span(0, 20) }), { now: 0, quiet: true }));
  const other = { ...day, start: '2026-08-22', end: '2026-08-22' };
  const dated = visit.see(look({ rows: span(0, 10), list: 'items of the 22nd', over: { period: other } }), {
    now: 900,
    quiet: true,
  });
  expect(dated).toMatchObject({ isNews: true });
  expect(dated.draft.completeness).toEqual({ shown: 10, total: 300 });
  visit.told(dated);
  const elsewhere = visit.see(look({ rows: span(0, 5), url: 'https://a/other' }), { now: 1800, quiet: true });
  expect(elsewhere.draft.completeness).toEqual({ shown: 5, total: 300 });
});

test('equal figures of another day are news', () => {
  const visit = pageVisit();
  visit.told(visit.see(look({ rows: span(0, 3) }), { now: 0, quiet: true }));
  const other = { ...day, start: '2026-08-22', end: '2026-08-22' };
  expect(visit.see(look({ rows: span(0, 3), over: { period: other } }), { now: 900, quiet: true }).isNews).toBe(true);
});

test('more rows than the list has: the ranking moved, and what is in sight is counted', () => {
  const visit = pageVisit();
  visit.told(visit.see(look({ rows: span(0, 8), total: 10 }), { now: 0, quiet: true }));
  const moved = visit.see(look({ rows: span(5, 12), total: 10 }), { now: 900, quiet: true });
  expect(moved.draft.completeness).toEqual({ shown: 7, total: 10 });
});

test('a figure whose card turned away is not missing, unless another period is shown', () => {
  const visit = pageVisit();
  visit.told(visit.see(look({ cards: [reading('shop', 920)] }), { now: 0, quiet: true }));
  const sales = (period: Reading['period']) => reading('shop', 5, { metric: 'pay_amount', period });
  const turned = visit.see(look({ cards: [sales(day)], missing: ['visitors'] }), { now: 900, quiet: true });
  expect(turned.draft).toMatchObject({ missing: [], status: 'ok' });
  expect(turned.draft.readings.map(({ metric }) => metric)).toEqual(['pay_amount', 'visitors']);
  visit.told(turned);
  const same = visit.see(look({ cards: [sales(day)], missing: ['visitors'] }), { now: 1200, quiet: true });
  expect(same.isNews).toBe(false);
  const other = { ...day, start: '2026-08-22', end: '2026-08-22' };
  const dated = visit.see(look({ cards: [sales(other)], missing: ['visitors'] }), { now: 1800, quiet: true });
  expect(dated.draft).toMatchObject({ missing: ['visitors'], status: 'partial' });
});

test('two goods of one name and no id that scroll by one after the other contradict each other', () => {
  const visit = pageVisit();
  const nameless = { entity: { kind: 'product', id: null, name: '同款' } } as const;
  visit.told(visit.see(look({ rows: [['a', 5]], over: nameless }), { now: 0, quiet: true }));
  const next = visit.see(look({ rows: [['a', 9]], over: nameless }), { now: 900, quiet: true });
  expect(next.draft.warnings).toEqual(['contradiction:visitors']);
});

test('the same picture is news again after the page was said to hold nothing', () => {
  const visit = pageVisit();
  visit.told(visit.see(look({ rows: span(0, 3) }), { now: 0, quiet: true }));
  visit.tellAgain();
  expect(visit.see(look({ rows: span(0, 3) }), { now: 900, quiet: true }).isNews).toBe(true);
});

import fc from 'fast-check';
import type { Entity, Reading } from '../../utils/model/reading.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import { readingOf, snapshotOf } from './snapshot-of.ts';

const times = [
  '2026-01-06T10:00:00+08:00',
  '2026-01-06T02:00:00Z',
  '2026-01-06T10:20:00+08:00',
  '2026-01-06T11:00:00+08:00',
  '2026-01-07T09:00:00Z',
  '2026-02-03T09:00:00Z',
];

const dates = ['2026-01-05', '2026-01-04', '2025-12-31', '2025-11-02', '2026-02-28'];

const entity: fc.Arbitrary<Entity> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({
        kind: fc.constant('product' as const),
        // Few of them often, so that looks meet at the same figure; many sometimes, so that chunks have rows.
        id: fc.oneof(fc.nat(3), fc.nat(150)).map(String),
        name: fc.constantFrom('甲', '乙', null),
        category: fc.constantFrom('家具', '灯具', null),
      })
      .map(({ category, ...rest }) => (category === null ? rest : { ...rest, category })),
  },
  fc.constantFrom<Entity>(
    { kind: 'shop', id: '1', name: '店' },
    { kind: 'source', id: null, name: '搜索', path: ['免费', '搜索'], of: { id: '3', name: '筐' } },
    { kind: 'source', id: null, name: '搜索', path: ['免费', '搜索'] },
    { kind: 'keyword', id: null, name: '收纳' },
  ),
);

const period: fc.Arbitrary<Reading['period']> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(...dates).map((date) => ({ start: date, end: date, grain: 'day' as const })),
  },
  { weight: 3, arbitrary: fc.constant({ start: '2026-01-06', end: '2026-01-06', grain: 'realtime' as const }) },
  fc.constantFrom(
    null,
    { start: '2025-12-29', end: '2026-01-04', grain: 'week' as const },
    { start: '2025-12-01', end: '2025-12-31', grain: 'month' as const },
    { start: '2025-12-07', end: '2026-01-05', grain: 'range' as const },
  ),
);

const value: fc.Arbitrary<Partial<Reading>> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(0, 7, 1234.5, 12_034, 0.0151)
      .map((value) => ({ state: 'ok' as const, value, raw: value.toLocaleString('en') })),
  },
  fc.constantFrom<Partial<Reading>>(
    { state: 'absent', value: null, raw: '-' },
    { state: 'unreadable', value: null, raw: '\ue123' },
    { state: 'masked', value: null, raw: '***' },
    { value: 12_000, rounded: true, low: 11_950, high: 12_050, raw: '1.2万' },
    { value: 7, raw: ' 7 ' },
    { value: 7, raw: '7', unit: 'USD' },
  ),
);

const reading: fc.Arbitrary<Reading> = fc
  .record({
    entity,
    period,
    value,
    metric: fc.constantFrom('visitors', 'pay_amount'),
    role: fc.constantFrom('own', 'own', 'own', 'peer'),
    block: fc.constantFrom<Partial<Reading>>({}, {}, { block: '商品排行' }, { taught: true }),
  })
  .map(({ value: said, block, ...rest }) => readingOf({ ...rest, ...said, ...block }));

/** Looks at pages of one shop, in no order, some of them twice at the same instant. */
export const randomSnapshots: fc.Arbitrary<Snapshot[]> = fc
  .array(
    fc.record({
      at: fc.constantFrom(...times),
      page: fc.constantFrom('item-rank', 'home'),
      adapterVersion: fc.constantFrom(1, 2),
      shop: fc.constantFrom('店', '改名', null).map((name) => ({ id: '1', name })),
      readings: fc.array(reading, { maxLength: 12 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((looks) => looks.map((look, n) => snapshotOf(`s${n}`, look)));

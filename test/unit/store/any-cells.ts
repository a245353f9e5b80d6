import fc from 'fast-check';
import type { ChunkCell } from '../../../utils/store/chunk.ts';
import type { Run } from '../../../utils/store/run.ts';

/** Equal for histories of one figure. */
export const placeOf = ({ row, period, metric, role }: ChunkCell) => JSON.stringify([row, period, metric, role]);

const text = fc.oneof(
  fc.constantFrom(
    '1,234',
    '¥1,234.50',
    '12.30%',
    '-',
    '',
    '0',
    '1.2万',
    '\ud800',
    '\ufeff',
    'a\u0000b',
    '0123456789abcdef',
  ),
  fc.array(fc.nat(0xffff), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
);
const number = fc.oneof(
  fc.integer({ min: -10, max: 1_000_000 }),
  fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100),
  fc.integer({ min: 0, max: 10_000 }).map((points) => points / 10_000),
  fc.double(),
  fc.constantFrom(-0, 2 ** 53, -(2 ** 53), 1e300, 1e-300, 0.1 + 0.2, 2 ** 50, 2 ** 50 + 1),
);
const time = fc.constantFrom('2026-01-06T10:00:00+08:00', '2026-01-06T02:00:00Z', '2026-02-01T00:00:00-05:00');

/** A run of any make. */
export const anyRun: fc.Arbitrary<Run> = fc
  .record(
    {
      state: fc.constantFrom('ok', 'absent', 'masked', 'unreadable'),
      value: fc.option(number),
      rounded: fc.boolean(),
      low: number,
      high: number,
      unit: fc.constantFrom('count', 'CNY', 'ratio'),
      raw: text,
      from: time,
      to: time,
      console: fc.constantFrom('sycm', 'jd'),
      page: fc.constantFrom(null, 'item-rank'),
      block: fc.constantFrom(null, '商品排行', ''),
      adapterVersion: fc.integer({ min: -1, max: 300 }),
      snapshot: fc.constantFrom('a', 'b', `${'0'.repeat(63)}f`),
      imported: fc.constant(true as const),
      taught: fc.constant(true as const),
    },
    {
      requiredKeys: [
        'state',
        'value',
        'unit',
        'raw',
        'from',
        'to',
        'console',
        'page',
        'block',
        'adapterVersion',
        'snapshot',
      ],
    },
  )
  .map((one) => one as Run);

const period = fc.oneof(
  fc.constant(null),
  fc
    .record({
      day: fc.integer({ min: 1, max: 28 }).map((n) => `2026-01-${String(n).padStart(2, '0')}`),
      grain: fc.constantFrom('day', 'realtime', 'week', 'range', 'month', 'hour'),
    })
    .map(({ day, grain }) => ({ start: day, end: day, grain })),
);

/** Cells of a block of 64 entities, each figure once. */
export const anyCells: fc.Arbitrary<ChunkCell[]> = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 0, max: 63 }),
    period,
    metric: fc.constantFrom('visitors', 'pay_amount', '__proto__'),
    role: fc.constantFrom('own', 'peer', 'previous', 'change'),
    runs: fc.array(anyRun, { minLength: 1, maxLength: 3 }),
  }),
  { selector: placeOf, maxLength: 40 },
);

const plainSaying = fc.oneof(
  fc.nat(3000).map((value) => ({ state: 'ok', value, raw: String(value) })),
  fc.nat(3000).map((value) => ({ state: 'ok', value, raw: value.toLocaleString('en') })),
  fc.constantFrom('absent', 'masked', 'unreadable').map((state) => ({ state, value: null, raw: state })),
);
const plainSight = fc.constantFrom(
  { from: '2026-01-06T02:00:00Z', to: '2026-01-06T02:00:00Z', snapshot: 'a' },
  { from: '2026-01-07T02:00:00Z', to: '2026-01-07T02:00:00Z', snapshot: 'b' },
);
const plainBlock = fc.constantFrom(
  { console: 'sycm', page: 'item-rank', block: null, unit: 'count' },
  { console: 'sycm', page: 'item-rank', block: null, unit: 'count' },
  { console: 'sycm', page: 'item-rank', block: '商品排行', unit: 'count' },
  { console: 'sycm', page: 'home', block: null, unit: 'CNY' },
  { console: 'jd', page: 'item-rank', block: null, unit: 'count' },
);

/** Cells as table pages give them: one plain value each, of few days, looks and blocks. */
export const plainCells: fc.Arbitrary<ChunkCell[]> = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom(0, 1, 2, 3, 31, 32, 62, 63),
      fc.constantFrom('2026-01-05', '2026-01-06', '2026-01-07'),
      fc.constantFrom('2026-01-07', '2026-01-08'),
      fc.constantFrom('visitors', 'pay_amount'),
      fc.constantFrom('own', 'peer'),
      fc.tuple(plainSaying, plainSight, plainBlock),
    )
    .map(
      ([row, start, end, metric, role, [saying, sight, block]]): ChunkCell => ({
        row,
        period: { start, end, grain: 'range' },
        metric,
        role: role as 'own',
        runs: [{ adapterVersion: 1, ...saying, ...sight, ...block } as Run],
      }),
    ),
  { selector: placeOf, minLength: 10, maxLength: 60 },
);

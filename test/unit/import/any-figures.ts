import fc from 'fast-check';
import type { Figure } from '../../../utils/model/figure.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '"',
      "'",
      ',',
      ';',
      '\t',
      '\r',
      '\n',
      ' ',
      '0',
      '1',
      '.',
      'e',
      '店',
      '>',
      '\\',
      '_x0041_',
    ),
    maxLength: 8,
  }),
  fc.constantFrom('竹编收纳筐', '=1+1', '-12.50', '601234567890123456', '007', 'TRUE', '3-5', '_x0041_'),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  fc.integer(),
  fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
);
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const time = fc.constantFrom('2026-01-06T10:00:00+08:00', '2026-02-01T00:00:00.123Z', '2026-08-24T23:59:59-07:00');
const day = fc
  .integer({ min: 0, max: 600 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const state = fc.constantFrom('ok', 'absent', 'masked', 'unreadable');
const revision = fc.record({ state, value: some(number), raw: text, at: time, confirmedAt: time });

/** Any figure a store may hold, hostile texts included. */
export const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    shopKey: fc.constantFrom('sycm:青禾', 'jd:=1+1', 'amazon:A1'),
    kind: fc.constantFrom('shop', 'product', 'source', 'keyword'),
    id: some(text),
    name: some(text),
    path: some(fc.array(text, { minLength: 1, maxLength: 3 })),
    of: some(fc.record({ id: text, name: some(text) })),
    counted: fc.constantFrom(
      { metric: 'visitors', unit: 'count' },
      { metric: 'page_views', unit: 'count' },
      { metric: 'pay_amount', unit: 'CNY' },
      { metric: 'pay_amount', unit: 'XXX' },
      { metric: 'pay_conversion_rate', unit: 'ratio' },
    ),
    role: fc.constantFrom('own', 'previous', 'peer', 'change'),
    state,
    value: some(number),
    bounds: some(fc.record({ low: number, high: number })),
    period: some(fc.record({ start: day, grain: fc.constantFrom('day', 'realtime') })),
    raw: text,
    block: some(text),
    seen: fc.record({
      at: time,
      confirmedAt: time,
      console: fc.constantFrom('sycm', '1688'),
      page: some(text),
      adapterVersion: fc.nat(20),
      snapshot: text,
    }),
    revisions: fc.array(revision, { maxLength: 3 }),
  })
  .map(({ kind, id, name, path, of, bounds, period, block, counted, ...rest }) => ({
    ...rest,
    ...counted,
    entity: { kind, id, name, ...(path && { path }), ...(of && { of }) },
    ...(bounds && { rounded: true, ...bounds }),
    period: period && { start: period.start, end: period.start, grain: period.grain },
    ...(block !== null && { block }),
    seen: {
      ...rest.seen,
      block,
      ...(rest.seen.page === null && { origin: 'imported' }),
      ...(rest.seen.adapterVersion === 0 && { taught: true }),
    },
  })) as fc.Arbitrary<Figure>;

export const anyFigures = fc.array(anyFigure, { minLength: 1, maxLength: 12 });

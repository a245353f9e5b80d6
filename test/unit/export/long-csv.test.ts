import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCsvCell } from '../../../utils/export/csv-cell.ts';
import { csvFileName } from '../../../utils/export/csv-file-name.ts';
import { longColumns } from '../../../utils/export/long-columns.ts';
import type { Figure } from '../../../utils/model/figure.ts';
import { figuresAsCsv } from '../../harness/figures-as-csv.ts';
import { parseCsv } from './parse-csv.ts';

const figure: Figure = {
  shopKey: 'sycm:1',
  entity: {
    kind: 'source',
    id: '601234567890123',
    name: '=cmd|calc',
    path: ['淘内免费', '手淘搜索'],
    of: { id: '007', name: '筐, "大"' },
  },
  metric: 'pay_amount',
  role: 'own',
  state: 'ok',
  value: -12.5,
  rounded: true,
  low: -13,
  high: -12,
  unit: 'CNY',
  period: { start: '2026-01-05', end: '2026-01-05', grain: 'day' },
  raw: '-12.50',
  block: '来源',
  seen: {
    at: '2026-01-06T10:00:00+08:00',
    confirmedAt: '2026-01-07T10:00:00+08:00',
    console: '1688',
    page: 'flow',
    block: '来源',
    adapterVersion: 3,
    snapshot: '12e45',
  },
  revisions: [{ state: 'ok', value: -12, raw: '-12', at: '2026-01-05T10:00:00Z', confirmedAt: '2026-01-05T10:00:00Z' }],
};

/** Rows without their checks. */
const rowsOf = async (figures: readonly Figure[]) =>
  parseCsv((await figuresAsCsv(figures)).slice(1)).map((row) => row.slice(0, -1));

test('a figure is one row under the columns of the contract, in UTF-8 with a mark and CRLF', async () => {
  const csv = await figuresAsCsv([figure]);
  expect(csv.startsWith('\ufeffshop,console,page,block,entity_kind,')).toBe(true);
  expect(csv).toMatch(/^.*,taught,entity_category,check\r\n.*\r\n$/);
  const [header, row] = await rowsOf([figure]);
  expect(header).toEqual(longColumns.map(({ name }) => name));
  expect(Object.fromEntries(header?.map((name, index) => [name, row?.[index]]) ?? [])).toEqual({
    shop: 'sycm:1',
    console: "'1688",
    page: 'flow',
    block: '来源',
    entity_kind: 'source',
    entity_id: "'601234567890123",
    entity_name: "'=cmd|calc",
    entity_path: '淘内免费 > 手淘搜索',
    of_id: "'007",
    of_name: '筐, "大"',
    metric: 'pay_amount',
    metric_name: '支付金额',
    role: 'own',
    period_start: '2026-01-05',
    period_end: '2026-01-05',
    grain: 'day',
    state: 'ok',
    value: '-12.5',
    rounded: 'rounded',
    low: '-13',
    high: '-12',
    unit: 'CNY',
    raw: "'-12.50",
    read_at: '2026-01-06T10:00:00+08:00',
    confirmed_at: '2026-01-07T10:00:00+08:00',
    adapter_version: '3',
    snapshot: "'12e45",
    revisions: '1',
    revision_log: '\'[["ok",-12,"-12","2026-01-05T10:00:00Z","2026-01-05T10:00:00Z"]]',
    origin: '',
    taught: '',
    entity_category: '',
  });
});

test('what is not known is an empty cell, never a zero', async () => {
  const unknown: Figure = {
    ...figure,
    entity: { kind: 'product', id: null, name: null },
    state: 'absent',
    value: null,
    raw: '-',
    period: null,
  };
  const [header, row] = await rowsOf([unknown]);
  const cell = (name: string) => row?.[header?.indexOf(name) ?? -1];
  for (const name of [
    'entity_id',
    'entity_name',
    'entity_path',
    'of_id',
    'period_start',
    'period_end',
    'grain',
    'value',
  ]) {
    expect([name, cell(name)]).toEqual([name, '']);
  }
  expect(cell('raw')).toBe("'-");
});

test('a time that is none cannot smuggle in a formula', async () => {
  const forged: Figure = { ...figure, period: { start: '=1+1', end: '2026-01-05;=1', grain: 'day' } };
  const [header, row] = await rowsOf([forged]);
  expect(row?.[header?.indexOf('period_start') ?? -1]).toBe("'=1+1");
  expect(row?.[header?.indexOf('period_end') ?? -1]).toBe("'2026-01-05;=1");
});

const figures = fc.array(
  fc
    .record({
      id: fc.option(fc.string({ unit: 'binary' })),
      name: fc.option(fc.string({ unit: 'binary' })),
      metric: fc.constantFrom('visitors', 'pay_amount', '=x'),
      start: fc.constantFrom('2026-01-05', '2026-01-06', null),
    })
    .map(
      ({ id, name, metric, start }): Figure => ({
        ...figure,
        entity: { kind: 'product', id, name },
        metric,
        period: start === null ? null : { start, end: start, grain: 'day' },
      }),
    ),
  { maxLength: 12 },
);

test('the same figures in any order are the same bytes', async () => {
  const unique = figures.map((all) => [
    ...new Map(
      all.map((one) => [JSON.stringify([one.entity.id ?? [one.entity.name], one.metric, one.period]), one]),
    ).values(),
  ]);
  await fc.assert(
    fc.asyncProperty(unique, async (all) => {
      expect(await figuresAsCsv([...all].reverse())).toBe(await figuresAsCsv(all));
    }),
  );
});

test('ids and names come back from the file as they were', async () => {
  await fc.assert(
    fc.asyncProperty(figures, async (all) => {
      const [, ...rows] = await rowsOf(all);
      const pairs = (list: readonly (readonly [unknown, unknown])[]) => list.map((pair) => JSON.stringify(pair)).sort();
      expect(pairs(rows.map((row) => [fromCsvCell(row[5] ?? ''), fromCsvCell(row[6] ?? '')]))).toEqual(
        pairs(all.map(({ entity }) => [entity.id, entity.name])),
      );
    }),
  );
});

test('a file is named for the shop and the days, with nothing a system refuses', () => {
  expect(csvFileName('青禾家居旗舰店', '2026-01-01', '2026-01-31')).toBe(
    'tillside-青禾家居旗舰店-2026-01-01-2026-01-31.csv',
  );
  expect(csvFileName(null, '2026-01-01', '2026-01-01')).toBe('tillside-2026-01-01.csv');
  expect(csvFileName(' ../a\\b:c*?"<>|\u202egpj.\u0000 ', '2026-01-01', '2026-01-02')).toBe(
    'tillside-.. a b c gpj.-2026-01-01-2026-01-02.csv',
  );
  expect(new TextEncoder().encode(csvFileName('🛒'.repeat(500), '2026-01-01', '2026-01-02')).length).toBeLessThan(256);
});

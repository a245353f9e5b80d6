import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChunkCell, sealedRows } from '../../../utils/store/chunk.ts';
import type { ChunkSection } from '../../../utils/store/chunk-section.ts';
import { ChunkView } from '../../../utils/store/chunk-view.ts';
import { encodeChunk } from '../../../utils/store/encode-chunk.ts';
import type { CellSink } from '../../../utils/store/row-reader.ts';
import type { Run } from '../../../utils/store/run.ts';
import { anyCells, plainCells } from './any-cells.ts';

/** Values that take one, two and many bytes, one after the other and far apart. */
const value = fc.oneof(
  fc.constantFrom(0, 1, 63, 64, 65, 8191, 8192, 2 ** 30 - 1, 2 ** 30, 2 ** 30 + 1, 2 ** 31, 2 ** 45),
  fc.integer({ min: -9000, max: 9000 }),
);
const day = fc.integer({ min: 1, max: 9 }).map((n) => `2026-01-0${n}`);
const at = '2026-01-10T02:00:00Z';
const numbers = fc
  .uniqueArray(fc.tuple(fc.constantFrom(0, 1, 2), day, fc.constantFrom('a', 'b'), value), {
    selector: ([row, date, metric]) => `${row} ${date} ${metric}`,
    minLength: 4,
    maxLength: 50,
  })
  .map((all) =>
    all.map(([row, date, metric, number]): ChunkCell => {
      const origin = { console: 'sycm', page: 'home', block: null, adapterVersion: 1, snapshot: 's', from: at, to: at };
      const run: Run = { state: 'ok', value: number, unit: 'count', raw: String(number), ...origin };
      return { row, period: { start: date, end: date, grain: 'day' }, metric, role: 'own', runs: [run] };
    }),
  );

type Told = Map<string, unknown>;
const telling = (told: Told): CellSink => ({
  value: (column, period, number, raw) => void told.set(`${column} ${period}`, [number, raw]),
  blank: (column, period, state, raw) => void told.set(`${column} ${period}`, ['blank', state, raw]),
  history: (column, period, runs) => void told.set(`${column} ${period}`, runs),
});

const [start, plain] = [100, 7];

/** What fill() puts and tells, when the columns of even number are asked for, without every third period. */
function filled(view: ChunkView, section: ChunkSection, row: number): Told {
  const told: Told = new Map();
  const count = section.periods.length;
  const places = Int32Array.from({ length: count }, (_, period) => (period % 3 === 2 ? -1 : count - period));
  const targets = section.columns.map((_, column) => {
    const size = start + count + 1;
    const target = { values: new Float64Array(size), states: new Uint8Array(size), state: plain, places, start };
    return column % 2 === 0 ? target : undefined;
  });
  view.fill(section, row, targets, telling(told));
  for (const [column, target] of targets.entries()) {
    const put = [...(target?.states ?? [])].flatMap((state, n) => (state === 0 ? [] : [[n, state] as const]));
    for (const [n, state] of put) {
      expect(state).toBe(plain);
      told.set(`${column} ${count - (n - start)}`, [target?.values[n], -1]);
    }
  }
  return told;
}

test('what is put straight into columns and what is told beside it is what a walk tells', () => {
  fc.assert(
    fc.property(fc.oneof(numbers, numbers, anyCells, plainCells), (cells) => {
      const view = new ChunkView(encodeChunk(0, sealedRows, cells));
      for (const section of view.sections)
        for (let row = 0; row < sealedRows; row++) {
          const walked: Told = new Map();
          view.walk(section, row, telling(walked));
          const found = filled(view, section, row);
          for (const [key, said] of found) expect(said).toEqual(walked.get(key));
          const left = [...walked.keys()].filter((key) => !found.has(key)).map((key) => key.split(' ').map(Number));
          for (const [column = 0, period = 0] of left) expect([column % 2, period % 3]).toEqual([0, 2]);
        }
      expect(view.span).toBe(Math.max(-1, ...cells.map(({ row }) => row)) + 1);
    }),
    { numRuns: 100 },
  );
});

/** Row 2 with one column of numbers, one a day; the text of one of them is not that of a number. */
function packedRow(values: readonly number[], odd?: number): ChunkView {
  const origin = { console: 'sycm', page: 'home', block: null, adapterVersion: 1, snapshot: 's', from: at, to: at };
  const cells = values.map((number, n): ChunkCell => {
    const date = `2026-01-${String(n + 1).padStart(2, '0')}`;
    const run: Run = { state: 'ok', value: number, unit: 'count', raw: n === odd ? 'odd' : String(number), ...origin };
    return { row: 2, period: { start: date, end: date, grain: 'day' }, metric: 'a', role: 'own', runs: [run] };
  });
  return new ChunkView(encodeChunk(0, sealedRows, cells));
}

const farApart = [
  0,
  1,
  -1,
  63,
  -64,
  64,
  8191,
  -8192,
  8192,
  2 ** 30 - 1,
  -(2 ** 30),
  2 ** 31,
  -5,
  2 ** 43,
  0.5,
  1234.25,
];

/** Steps whose tokens are the first and the last of a length. */
const wholes = [0, -64, -1, 62, 126, -8066, 126, 2 ** 31];

test.each([
  ['amounts', farApart],
  ['counts', wholes],
])('every plain value of a column of %s is put where it belongs, however far from the one before', (_, numbers) => {
  const view = packedRow(numbers);
  const [values, states] = [new Float64Array(40), new Uint8Array(40)];
  // Every place from 0 on, and one value that is not asked for.
  const places = Int32Array.from(numbers, (_, n) => (n === 4 ? -1 : n));
  const told: Told = new Map();
  view.fill(view.sections[0] as ChunkSection, 2, [{ values, states, state: plain, places, start: 3 }], telling(told));
  expect(told).toEqual(new Map());
  expect([...values.subarray(0, 3 + numbers.length + 1)]).toEqual([
    ...[0, 0, 0],
    ...numbers.map((number, n) => (n === 4 ? 0 : number)),
    0,
  ]);
  expect([...states].filter((state) => state === plain)).toHaveLength(numbers.length - 1);
});

test('a value with an odd text is told with the text, and the values after it are put', () => {
  const view = packedRow([1.5, 2.25, 3.5, 4], 1);
  const target = { values: new Float64Array(4), states: new Uint8Array(4), state: plain, start: 0 };
  const told: Told = new Map();
  const places = Int32Array.of(0, 1, 2, 3);
  view.fill(view.sections[0] as ChunkSection, 2, [{ ...target, places }], telling(told));
  expect([...told.keys()]).toEqual(['0 1']);
  const [[value, raw]] = [...told.values()] as [[number, number]];
  expect([value, view.text(raw)]).toEqual([2.25, 'odd']);
  expect([...target.values]).toEqual([1.5, 0, 3.5, 4]);
});

test('a walk goes column by column until it has enough, and reads one column at least', () => {
  const seen = { console: 'sycm', page: 'home', block: null, adapterVersion: 1, snapshot: 's', from: at, to: at };
  const cells = ['a', 'b', 'c'].map((metric, n): ChunkCell => {
    const run: Run = { state: 'ok', value: n, unit: 'count', raw: String(n), ...seen };
    return {
      row: 2,
      period: { start: '2026-01-05', end: '2026-01-05', grain: 'day' },
      metric,
      role: 'own',
      runs: [run],
    };
  });
  const view = new ChunkView(encodeChunk(0, sealedRows, cells));
  const read = (isEnough?: (told: Told) => boolean) => {
    const told: Told = new Map();
    view.walk(view.sections[0] as ChunkSection, 2, telling(told), isEnough && (() => isEnough(told)));
    return [...told.keys()];
  };
  expect(read()).toEqual(['0 0', '1 0', '2 0']);
  expect(read(() => false)).toEqual(['0 0', '1 0', '2 0']);
  expect(read(() => true)).toEqual(['0 0']);
  expect(read((told) => told.size === 2)).toEqual(['0 0', '1 0']);
});

test('of a row the chunk does not have nothing is put or told', () => {
  const view = new ChunkView(encodeChunk(0, sealedRows, fc.sample(numbers, { numRuns: 1, seed: 1 })[0] ?? []));
  const [section] = view.sections;
  expect(section && filled(view, section, 40).size).toBe(0);
  expect(new ChunkView(encodeChunk(0, sealedRows, [])).span).toBe(0);
});

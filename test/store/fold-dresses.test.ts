import { expect, test } from 'vitest';
import type { Database } from '../../utils/store/database.ts';
import { openDatabase } from '../../utils/store/database.ts';
import { listSize } from '../../utils/store/dictionary.ts';
import { type Dress, undressed } from '../../utils/store/dress.ts';
import { foldDresses } from '../../utils/store/fold-dresses.ts';
import { packJson, unpackJson } from '../../utils/store/pack-json.ts';
import { write } from '../../utils/store/write.ts';
import { freshName } from './with-store.ts';

const [early, late] = ['2026-01-06T10:00:00+08:00', '2026-01-07T10:00:00+08:00'];
const named = (value: string, at = early): Dress => ({ ...undressed, name: { value, at } });

async function withDatabase(work: (database: Database) => Promise<void>): Promise<void> {
  const name = freshName();
  const database = await openDatabase(name, () => undefined);
  await work(database).finally(() => database.close());
  indexedDB.deleteDatabase(name);
}

type Rescued = Parameters<Parameters<typeof foldDresses>[3]>[0];

/** Writes the dresses of numbered entities into layer `file`. Resolves to whether it was news. */
const put = (database: Database, dresses: readonly (readonly [number, Dress])[], rescued: Rescued[] = []) =>
  write(database, 'relaxed', (transaction) =>
    foldDresses(
      transaction,
      ['file', 'sycm:1', 'product'],
      dresses.map(([number, dress]) => ({ number, dress })),
      async (damage) => void rescued.push(damage),
    ),
  );

const stored = async (database: Database, block: number) => {
  const bytes = await database.get('dresses', ['file', 'sycm:1', 'product', block]);
  return bytes && (unpackJson(bytes) as unknown[]);
};

test('names lie by block and row, and nothing lies where nothing was said', () =>
  withDatabase(async (database) => {
    const far = 2 * listSize + 3;
    const rescued: Rescued[] = [];
    const said = [[1, named('一')] as const, [far, named('远')] as const, [2, named('二')] as const];
    expect(await put(database, said, rescued)).toBe(true);
    expect(rescued).toEqual([]);
    const first = await stored(database, 0);
    expect(first).toHaveLength(listSize);
    expect(first?.slice(0, 4)).toEqual([0, [{ value: '一', at: early }, 0, 0], [{ value: '二', at: early }, 0, 0], 0]);
    expect((await stored(database, 2))?.slice(2, 5)).toEqual([0, [{ value: '远', at: early }, 0, 0], 0]);
    expect(await stored(database, 1)).toBeUndefined();
  }));

test.each<[string, Dress]>([
  ['name', { ...undressed, name: { value: '甲', at: late } }],
  ['path', { ...undressed, path: { value: ['甲'], at: late } }],
  ['product it belongs to', { ...undressed, ofName: { value: '甲', at: late } }],
  ['category', { ...undressed, category: { value: '甲', at: late } }],
])('another %s is news once, an earlier one never, and what is known besides stays', (_, dress) =>
  withDatabase(async (database) => {
    const known: Dress = {
      name: { value: '旧', at: early },
      path: { value: ['旧'], at: early },
      ofName: { value: '旧', at: early },
      category: { value: '旧', at: early },
    };
    expect(await put(database, [[5, known]])).toBe(true);
    expect(await put(database, [[5, known]])).toBe(false);
    expect(await put(database, [[5, dress]])).toBe(true);
    expect(await put(database, [[5, dress]])).toBe(false);
    expect(await put(database, [[5, known]])).toBe(false);
    const { name, path, ofName, category } = {
      ...known,
      ...Object.fromEntries(Object.entries(dress).filter(([, one]) => one)),
    };
    expect((await stored(database, 0))?.[5]).toEqual([name, path, ofName, category]);
  }),
);

test('nothing said is no news, and nothing is written for it', () =>
  withDatabase(async (database) => {
    expect(await put(database, [])).toBe(false);
    expect(await put(database, [[5, undressed]])).toBe(false);
    expect(await stored(database, 0)).toBeUndefined();
  }));

test('one block with news is news, though another has none', () =>
  withDatabase(async (database) => {
    await put(database, [[1, named('一')]]);
    expect(
      await put(database, [
        [1, named('一')],
        [listSize, named('新')],
      ]),
    ).toBe(true);
    expect((await stored(database, 1))?.[0]).toEqual([{ value: '新', at: early }, 0, 0]);
  }));

test('a block that is damaged is told of and written anew', () =>
  withDatabase(async (database) => {
    const key: [string, string, string, number] = ['file', 'sycm:1', 'product', 0];
    await database.put('dresses', packJson([0, 0]).slice(0, -1), key);
    const rescued: Rescued[] = [];
    expect(await put(database, [[1, named('一')]], rescued)).toBe(true);
    expect(rescued).toEqual([{ from: 'dresses', key, reason: 'checksum' }]);
    expect((await stored(database, 0))?.slice(0, 3)).toEqual([0, [{ value: '一', at: early }, 0, 0], 0]);
  }));

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../../utils/model/figure.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import { openStore } from '../../utils/store/open-store.ts';
import type { Store } from '../../utils/store/store.ts';
import type { DumpPart } from '../../utils/store/transfer.ts';
import { randomSnapshots } from './random-snapshots.ts';
import { day, readingOf, snapshotOf } from './snapshot-of.ts';
import { withStore } from './with-store.ts';

const shop = 'sycm:1';
const at = '2026-03-01T10:00:00+08:00';
const allRoles = ['own', 'previous', 'peer', 'change'] as const;

async function all<T>(parts: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const part of parts) list.push(part);
  return list;
}

async function* once<T>(...parts: T[]): AsyncGenerator<T> {
  yield* parts;
}

const exported = async (store: Store) => (await all(store.exportFigures())).flat();

async function hashOf(store: Store): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(await exported(store)));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return String(new Uint8Array(digest));
}

async function filled<T>(snapshots: readonly Snapshot[], work: (store: Store) => Promise<T>): Promise<T> {
  return withStore(async (store) => {
    for (const snapshot of snapshots) await store.saveSnapshot(snapshot);
    return work(store);
  });
}

test(
  'any order and any repetition of snapshots gives the same hash of the export, sealed or not',
  () =>
    fc.assert(
      fc.asyncProperty(randomSnapshots, async (snapshots) => {
        const one = await filled(snapshots, hashOf);
        const other = await filled([...snapshots, ...snapshots.slice(0, 2)].reverse(), async (store) => {
          while (await store.tend('2026-05-01'));
          return hashOf(store);
        });
        expect(other).toBe(one);
      }),
      { numRuns: 25 },
    ),
  120_000,
);

test(
  'export, wipe, import, export gives the same figures; a backup gives them and the log',
  () =>
    fc.assert(
      fc.asyncProperty(randomSnapshots, async (snapshots) => {
        const { figures, parts, shops, log } = await filled(snapshots, async (store) => ({
          figures: await exported(store),
          parts: JSON.parse(JSON.stringify(await all(store.dump()))) as DumpPart[],
          shops: await store.shops(),
          log: await store.snapshots({ shop }),
        }));
        await withStore(async (store) => {
          await store.applyImport(once(figures.slice(0, 3), figures.slice(3)), { undoId: 'a', at, keepOrigin: true });
          expect(await exported(store)).toEqual(figures);
        });
        await withStore(async (store) => {
          await store.restore(once(...parts), { undoId: 'b', at });
          expect(await exported(store)).toEqual(figures);
          expect(await store.shops()).toEqual(shops);
          expect(await store.snapshots({ shop })).toEqual(log);
          expect(await all(store.dump())).toEqual(parts);
        });
      }),
      { numRuns: 25 },
    ),
  120_000,
);

const one = snapshotOf('a', { readings: [readingOf(), readingOf({ value: 5, period: day('2026-01-04') })] });
const foreign = async (): Promise<readonly Figure[]> =>
  filled(
    [
      snapshotOf('theirs', {
        at: '2026-01-09T10:00:00+08:00',
        readings: [
          readingOf({ value: 120, raw: '120', entity: { kind: 'product', id: '1', name: '新名' } }),
          readingOf({ entity: { kind: 'product', id: '9', name: '老商品' }, period: day('2025-03-05') }),
        ],
      }),
    ],
    exported,
  );

test('an import merges with what is there as its times say, is marked as imported, and undoing takes all of it away', () =>
  filled([one], async (store) => {
    const before = { figures: await exported(store), shops: await store.shops() };
    const figures = await foreign();
    const progress: number[] = [];
    const options = { undoId: 'file-1', at, label: 'history.csv', onProgress: (n: number) => progress.push(n) };
    const record = await store.applyImport(once(figures), options);
    expect(record).toEqual({ id: 'file-1', at, label: 'history.csv', figures: 2, shops: [shop] });
    expect(progress.at(-1)).toBe(2);
    expect(await store.imports()).toEqual([record]);
    const [merged, , old] = await store.figures({ shop, kind: 'product' });
    expect(merged).toMatchObject({ value: 5 });
    expect(old).toMatchObject({ entity: { id: '9', name: '老商品' }, seen: { origin: 'imported' } });
    const day5 = await store.figures({ shop, entity: '1', from: '2026-01-05', to: '2026-01-05' });
    expect(day5[0]).toMatchObject({ value: 120, entity: { name: '新名' }, revisions: [{ value: 100 }] });
    expect(await store.undoImport('file-1')).toBe(true);
    expect(await store.undoImport('file-1')).toBe(false);
    expect({ figures: await exported(store), shops: await store.shops() }).toEqual(before);
    while (await store.tend('2026-03-01'));
    expect({ figures: await exported(store), shops: await store.shops() }).toEqual(before);
    expect(await store.imports()).toEqual([]);
  }));

test('an import that fails, or is called off, leaves nothing behind and can be tried again', () =>
  filled([one], async (store) => {
    const before = await exported(store);
    const figures = await foreign();
    async function* broken(): AsyncGenerator<readonly Figure[]> {
      yield figures;
      throw new Error('line 7 is no figure');
    }
    await expect(store.applyImport(broken(), { undoId: 'x', at })).rejects.toThrow('line 7');
    const stop = new AbortController();
    stop.abort();
    await expect(store.applyImport(once(figures), { undoId: 'x', at, signal: stop.signal })).rejects.toThrow();
    expect(await exported(store)).toEqual(before);
    await store.applyImport(once(figures), { undoId: 'x', at });
    await expect(store.applyImport(once(figures), { undoId: 'x', at })).rejects.toThrow();
    expect(await exported(store)).toHaveLength(before.length + 1);
  }));

test('what an import left behind when its page was killed is never seen, and swept away after a while', () =>
  withStore(async (store, name) => {
    let now = Date.parse(at);
    const killed = await openStore({ name, now: () => now });
    const figures = await foreign();
    let reached: () => void = () => undefined;
    const staged = new Promise<void>((resolve) => {
      reached = resolve;
    });
    async function* stuck(): AsyncGenerator<readonly Figure[]> {
      yield Array.from({ length: 70_000 }, () => figures).flat();
      reached();
      await new Promise(() => undefined);
    }
    void killed.applyImport(stuck(), { undoId: 'x', at }).catch(() => undefined);
    await staged;
    expect(await exported(store)).toEqual([]);
    expect(await store.shops()).toEqual([]);
    expect(await killed.tend('2026-03-01')).toBe(false);
    now += 3_600_000;
    expect(await killed.tend('2026-03-01')).toBe(true);
    expect(await killed.tend('2026-03-01')).toBe(false);
    killed.close();
  }));

test('an export can be narrowed by shop, kind, entity, metric, role and day', () =>
  filled(
    [one, snapshotOf('b', { shopKey: 'sycm:2', readings: [readingOf({ role: 'peer', metric: 'clicks' })] })],
    async (store) => {
      const count = async (filter: Parameters<Store['exportFigures']>[0]) =>
        (await all(store.exportFigures(filter))).flat().length;
      expect(await count({})).toBe(3);
      expect(await count({ shops: ['sycm:2'] })).toBe(1);
      expect(await count({ kinds: ['shop'] })).toBe(0);
      expect(await count({ entities: ['2'] })).toBe(0);
      expect(await count({ metrics: ['visitors'], roles: allRoles })).toBe(2);
      expect(await count({ roles: ['peer'] })).toBe(1);
      expect(await count({ from: '2026-01-05' })).toBe(2);
    },
  ));

import { expect, test } from 'vitest';
import type { Entity } from '../../utils/model/reading.ts';
import { day, readingOf, snapshotOf } from './snapshot-of.ts';
import { withStore } from './with-store.ts';

const shop = 'sycm:1';
const product = (id: string | null, name: string | null): Entity => ({ kind: 'product', id, name });

test('a renamed product is one product under its latest name', () =>
  withStore(async (store) => {
    const named = (id: string, name: string | null, date: string) =>
      snapshotOf(id, { at: `${date}T10:00:00+08:00`, readings: [readingOf({ entity: product('1', name) })] });
    await store.saveSnapshot(named('b', '新名', '2026-01-07'));
    await store.saveSnapshot(named('a', '旧名', '2026-01-06'));
    await store.saveSnapshot(named('c', null, '2026-01-08'));
    const figures = await store.figures({ shop });
    expect(figures.map((figure) => figure.entity)).toEqual([product('1', '新名')]);
  }));

test('a product stands in the category it was last seen in; a look that does not say so takes nothing away', () =>
  withStore(async (store) => {
    const filed = (id: string, category: string | undefined, date: string) =>
      snapshotOf(id, {
        at: `${date}T10:00:00+08:00`,
        readings: [readingOf({ entity: { ...product('1', '筐'), ...(category && { category }) } })],
      });
    const standing = async () => (await store.figures({ shop })).map(({ entity }) => entity.category);
    await store.saveSnapshot(filed('a', '收纳', '2026-01-06'));
    await store.saveSnapshot(filed('b', undefined, '2026-01-08'));
    expect(await standing()).toEqual(['收纳']);
    await store.saveSnapshot(filed('c', '收纳', '2026-01-09'));
    // Of a page that was open all the time and is only told of now.
    await store.saveSnapshot(filed('d', '家具', '2026-01-07'));
    expect(await standing()).toEqual(['收纳']);
    await store.saveSnapshot(filed('e', '家具', '2026-01-10'));
    expect(await standing()).toEqual(['家具']);
  }));

test('what a file says of a category stands above what pages say, until the import is undone', () =>
  withStore(async (store) => {
    const captured = readingOf({ entity: { ...product('1', '筐'), category: '收纳' } });
    await store.saveSnapshot(snapshotOf('a', { at: '2026-01-06T10:00:00+08:00', readings: [captured] }));
    const [figure] = await store.figures({ shop });
    if (!figure) throw new Error('not stored');
    const told = async function* (category: string) {
      yield [{ ...figure, entity: { ...product('1', '筐'), category } }];
    };
    const standing = async () => (await store.figures({ shop })).map(({ entity }) => entity.category);
    await store.applyImport(told('家具'), { undoId: 'file', at: '2026-01-05T10:00:00+08:00' });
    await store.saveSnapshot(snapshotOf('b', { at: '2026-01-09T10:00:00+08:00', readings: [captured] }));
    expect(await standing()).toEqual(['家具']);
    await store.undoImport('file');
    expect(await standing()).toEqual(['收纳']);
    // An export of ours keeps what each figure said of itself: it is no word from elsewhere.
    await store.applyImport(told('灯具'), { undoId: 'own', at: '2026-01-09T10:00:00+08:00', keepOrigin: true });
    expect(await standing()).toEqual(['收纳']);
  }));

test('the same traffic source of two products does not collide, nor does one of the whole shop', () =>
  withStore(async (store) => {
    const source: Entity = { kind: 'source', id: null, name: '手淘搜索', path: ['淘内免费', '手淘搜索'] };
    const entities: readonly Entity[] = [
      source,
      { ...source, of: { id: '1', name: '筐' } },
      { ...source, of: { id: '2', name: '筐' } },
      { ...source, of: { id: null, name: '2' } },
    ];
    const readings = entities.map((entity, index) => readingOf({ entity, value: index }));
    expect((await store.saveSnapshot(snapshotOf('a', { readings }))).changed).toBe(4);
    const figures = await store.figures({ shop, entity: '淘内免费 > 手淘搜索' });
    expect(figures.map((figure) => figure.entity.of?.id ?? null).sort()).toEqual(['1', '2', null, null]);
    expect(new Set(figures.map((figure) => figure.value)).size).toBe(4);
  }));

test('ids, names and paths made to look alike stay apart and unharmed', () =>
  withStore(async (store) => {
    const hostile: readonly Entity[] = [
      product('a > b', null),
      { kind: 'source', id: null, name: 'b', path: ['a', 'b'] },
      { kind: 'source', id: null, name: 'a > b' },
      { kind: 'source', id: null, name: 'x', path: ['a > b'] },
      product('__proto__', 'constructor'),
      product(null, '__proto__'),
      product('', ''),
      product(null, null),
      product('=HYPERLINK("https://example.com")', '<img src=x onerror=alert(1)>'),
      product('\u0000\uffff', '\u202egnp.exe'),
      product('["1"]', `${'长'.repeat(100_000)}`),
    ];
    const readings = hostile.map((entity, value) => readingOf({ entity, value, metric: '__proto__' }));
    expect((await store.saveSnapshot(snapshotOf('a', { readings }))).changed).toBe(hostile.length);
    const figures = [...(await store.figures({ shop }))].sort((a, b) => Number(a.value) - Number(b.value));
    expect(figures.map((figure) => figure.entity)).toEqual(hostile);
    expect(figures.every((figure) => figure.metric === '__proto__')).toBe(true);
    expect('runs' in {}).toBe(false);
  }));

test('figures of one shop are never those of another, whatever its key', () =>
  withStore(async (store) => {
    const keys = ['sycm:1', 'sycm:10', 'sycm:1\uffff', 'sycm:', '["sycm:1"]'];
    for (const [value, shopKey] of keys.entries()) {
      await store.saveSnapshot(snapshotOf(`s${value}`, { shopKey, readings: [readingOf({ value })] }));
    }
    for (const [value, shopKey] of keys.entries()) {
      const figures = await store.figures({ shop: shopKey, from: '2026-01-01', to: '2026-01-31' });
      expect(figures.map((figure) => [figure.shopKey, figure.value])).toEqual([[shopKey, value]]);
    }
    expect((await store.shops()).map((one) => one.key)).toEqual([...keys].sort());
  }));

test('a shop keeps its latest name and the times it was first and last seen', () =>
  withStore(async (store) => {
    const seen = (id: string, at: string, name: string | null) =>
      snapshotOf(id, { at, shop: { id: '1', name }, readings: [readingOf({ period: day('2026-01-05') })] });
    await store.saveSnapshot(seen('b', '2026-01-07T10:00:00+08:00', '新店名'));
    await store.saveSnapshot(seen('a', '2026-01-06T10:00:00+08:00', '旧店名'));
    await store.saveSnapshot(seen('c', '2026-01-08T10:00:00+08:00', null));
    expect(await store.shops()).toEqual([
      {
        key: 'sycm:1',
        console: 'sycm',
        id: '1',
        name: '新店名',
        firstSeen: '2026-01-06T10:00:00+08:00',
        lastSeen: '2026-01-08T10:00:00+08:00',
      },
    ]);
  }));

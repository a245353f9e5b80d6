import { expect, test } from 'vitest';
import { day, readingOf, snapshotOf } from './snapshot-of.ts';
import { withStore } from './with-store.ts';

const shop = 'sycm:1';

test('what was saved is what is read, with where and when it was seen', () =>
  withStore(async (store) => {
    const reading = readingOf({ rounded: true, low: 95, high: 105, raw: '约100', block: '商品排行' });
    expect(await store.saveSnapshot(snapshotOf('a', { readings: [reading] }))).toEqual({ saved: 'new', changed: 1 });
    const { block: _, ...kept } = reading;
    expect(await store.figures({ shop })).toEqual([
      {
        ...kept,
        block: '商品排行',
        shopKey: shop,
        seen: {
          at: '2026-01-06T10:00:00+08:00',
          confirmedAt: '2026-01-06T10:00:00+08:00',
          console: 'sycm',
          page: 'item-rank',
          block: '商品排行',
          adapterVersion: 1,
          snapshot: 'a',
        },
        revisions: [],
      },
    ]);
  }));

test('a snapshot that is stored already is known, and nothing is written', () =>
  withStore(async (store) => {
    await store.saveSnapshot(snapshotOf('a'));
    const again = snapshotOf('a', { at: '2026-01-09T10:00:00+08:00', readings: [readingOf({ value: 7 })] });
    expect(await store.saveSnapshot(again)).toEqual({ saved: 'known', changed: 0 });
    expect((await store.figures({ shop }))[0]?.value).toBe(100);
    expect((await store.shops())[0]?.lastSeen).toBe('2026-01-06T10:00:00+08:00');
  }));

test('the same value again only moves confirmedAt', () =>
  withStore(async (store) => {
    await store.saveSnapshot(snapshotOf('a'));
    const later = snapshotOf('b', { at: '2026-01-07T10:00:00+08:00', readings: [readingOf({ raw: '1 00' })] });
    expect(await store.saveSnapshot(later)).toEqual({ saved: 'new', changed: 0 });
    const [figure] = await store.figures({ shop });
    expect(figure?.seen).toMatchObject({
      at: '2026-01-06T10:00:00+08:00',
      confirmedAt: '2026-01-07T10:00:00+08:00',
      snapshot: 'a',
    });
    expect(figure?.revisions).toEqual([]);
  }));

test('another value becomes the figure, and what it was before is a revision', () =>
  withStore(async (store) => {
    await store.saveSnapshot(snapshotOf('a'));
    const later = snapshotOf('b', {
      at: '2026-01-07T10:00:00+08:00',
      readings: [readingOf({ state: 'absent', value: null, raw: '-' })],
    });
    expect((await store.saveSnapshot(later)).changed).toBe(1);
    expect((await store.figures({ shop }))[0]).toMatchObject({
      state: 'absent',
      value: null,
      revisions: [
        {
          state: 'ok',
          value: 100,
          raw: '100',
          at: '2026-01-06T10:00:00+08:00',
          confirmedAt: '2026-01-06T10:00:00+08:00',
        },
      ],
    });
  }));

test('a value that comes back is the figure again, with the other one as its only revision', () =>
  withStore(async (store) => {
    await store.saveSnapshot(snapshotOf('a'));
    await store.saveSnapshot(
      snapshotOf('b', { at: '2026-01-07T10:00:00+08:00', readings: [readingOf({ value: 90, raw: '90' })] }),
    );
    expect((await store.saveSnapshot(snapshotOf('c', { at: '2026-01-08T10:00:00+08:00' }))).changed).toBe(1);
    const [figure] = await store.figures({ shop });
    expect(figure?.value).toBe(100);
    expect(figure?.revisions.map((revision) => revision.value)).toEqual([90]);
  }));

test('what nobody can read does not replace what was read, and a rounded value not the exact one it rounds', () =>
  withStore(async (store) => {
    const later = (id: string, hour: number, reading: Parameters<typeof readingOf>[0]) =>
      store.saveSnapshot(snapshotOf(id, { at: `2026-01-06T${hour}:00:00+08:00`, readings: [readingOf(reading)] }));
    await later('exact', 10, { value: 12_034, raw: '12,034' });
    await later('scrambled', 11, { state: 'unreadable', value: null, raw: '\ue123' });
    await later('rounded', 12, { value: 12_000, rounded: true, low: 11_500, high: 12_500, raw: '1.2万' });
    const [figure] = await store.figures({ shop });
    expect(figure).toMatchObject({ state: 'ok', value: 12_034, seen: { snapshot: 'exact' } });
    expect(figure?.revisions.map(({ raw }) => raw)).toEqual(['\ue123', '1.2万']);
    await later('other', 13, { value: 13_000, rounded: true, low: 12_500, high: 13_500, raw: '1.3万' });
    expect((await store.figures({ shop }))[0]).toMatchObject({ value: 13_000, rounded: true });
  }));

test('a snapshot that arrives late goes where its time puts it', () =>
  withStore(async (store) => {
    await store.saveSnapshot(snapshotOf('b', { at: '2026-01-07T10:00:00+08:00' }));
    // Its text sorts after the other, its instant does not.
    const late = snapshotOf('a', { at: '2026-01-07T01:00:00Z', readings: [readingOf({ value: 90 })] });
    expect((await store.saveSnapshot(late)).changed).toBe(1);
    const [figure] = await store.figures({ shop });
    expect(figure?.value).toBe(100);
    expect(figure?.revisions.map((revision) => revision.value)).toEqual([90]);
  }));

test('a figure shown twice in one snapshot is kept once, the first value standing', () =>
  withStore(async (store) => {
    const readings = [readingOf(), readingOf(), readingOf({ value: 999 })];
    expect((await store.saveSnapshot(snapshotOf('a', { readings }))).changed).toBe(1);
    expect((await store.figures({ shop })).map((figure) => figure.value)).toEqual([100]);
  }));

test('realtime never overwrites the settled day', () =>
  withStore(async (store) => {
    await store.saveSnapshot(snapshotOf('a'));
    const running = readingOf({ value: 3, period: { start: '2026-01-05', end: '2026-01-05', grain: 'realtime' } });
    await store.saveSnapshot(snapshotOf('b', { at: '2026-01-07T10:00:00+08:00', readings: [running] }));
    const figures = await store.figures({ shop });
    expect(figures.map(({ period, value, revisions }) => [period?.grain, value, revisions.length])).toEqual([
      ['day', 100, 0],
      ['realtime', 3, 0],
    ]);
  }));

test('zero, nothing shown and nothing readable stay three different things', () =>
  withStore(async (store) => {
    const readings = [
      readingOf({ metric: 'clicks', value: 0, raw: '0' }),
      readingOf({ metric: 'pay_items', state: 'absent', value: null, raw: '-' }),
      readingOf({ metric: 'visitors', state: 'unreadable', value: null, raw: '\ue001' }),
    ];
    await store.saveSnapshot(snapshotOf('a', { readings }));
    const figures = await store.figures({ shop });
    expect(figures.map(({ state, value }) => [state, value])).toEqual([
      ['ok', 0],
      ['absent', null],
      ['unreadable', null],
    ]);
  }));

test('a snapshot without a readable time is refused whole', () =>
  withStore(async (store) => {
    await expect(store.saveSnapshot(snapshotOf('a', { at: 'yesterday' }))).rejects.toMatchObject({ kind: 'failed' });
    expect(await store.shops()).toEqual([]);
  }));

test('two pages that save at once lose nothing', () =>
  withStore(async (store) => {
    const saves = Array.from({ length: 12 }, (_, hour) =>
      store.saveSnapshot(
        snapshotOf(`s${hour}`, {
          at: `2026-01-06T${String(hour).padStart(2, '0')}:00:00+08:00`,
          readings: [readingOf({ value: hour, period: day('2026-01-05') })],
        }),
      ),
    );
    await Promise.all(saves);
    const [figure] = await store.figures({ shop });
    expect(figure?.value).toBe(11);
    expect(figure?.revisions.map((revision) => revision.value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  }));

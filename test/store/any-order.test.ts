import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../../utils/model/reading.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import { mergeRuns } from '../../utils/store/merge-runs.ts';
import { runOf } from '../../utils/store/run.ts';
import { day, readingOf, snapshotOf } from './snapshot-of.ts';
import { withStore } from './with-store.ts';

const times = [
  '2026-01-06T10:00:00+08:00',
  '2026-01-06T02:00:00Z',
  '2026-01-06T11:00:00+08:00',
  '2026-01-07T09:00:00Z',
];

const reading: fc.Arbitrary<Reading> = fc
  .record({
    state: fc.constantFrom('ok', 'absent', 'unreadable'),
    value: fc.constantFrom(0, 1, 2),
    raw: fc.constantFrom('1', '一'),
    name: fc.constantFrom('甲', '乙', null),
    category: fc.constantFrom('家具', '灯具', undefined),
    date: fc.constantFrom('2026-01-05', '2026-01-04'),
    metric: fc.constantFrom('visitors', 'pay_items'),
  })
  .map(({ name, category, date, value, ...rest }) =>
    readingOf({
      ...rest,
      value: rest.state === 'ok' ? value : null,
      entity: { kind: 'product', id: '1', name, ...(category && { category }) },
      period: day(date),
    }),
  );

const snapshots: fc.Arbitrary<Snapshot[]> = fc
  .array(
    fc.record({
      at: fc.constantFrom(...times),
      name: fc.constantFrom('店', '改名', null),
      readings: fc.array(reading, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((looks) => looks.map(({ name, ...look }, n) => snapshotOf(`s${n}`, { ...look, shop: { id: '1', name } })));

const everything = (shots: readonly Snapshot[]) =>
  withStore(async (store) => {
    for (const snapshot of shots) await store.saveSnapshot(snapshot);
    const shop = 'sycm:1';
    return { figures: await store.figures({ shop }), shops: await store.shops(), log: await store.snapshots({ shop }) };
  });

test(
  'any order and any repetition of snapshots gives the same figures, shops and log',
  () =>
    fc.assert(
      fc.asyncProperty(snapshots, fc.infiniteStream(fc.nat()), async (shots, dice) => {
        const shuffled = [...shots, ...shots.slice(0, 2)]
          .map((shot) => ({ shot, rank: dice.next().value }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ shot }) => shot);
        expect(await everything(shuffled)).toEqual(await everything(shots));
      }),
      { numRuns: 40 },
    ),
  60_000,
);

const runs = snapshots.map((shots) => shots.flatMap((shot) => shot.readings.map((one) => runOf(one, shot))));

test('merging histories is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(runs, runs, runs, (a, b, c) => {
      expect(mergeRuns(a, b)).toEqual(mergeRuns(b, a));
      expect(mergeRuns(mergeRuns(a, b), c)).toEqual(mergeRuns(a, mergeRuns(b, c)));
      expect(mergeRuns(mergeRuns(a, b), b)).toEqual(mergeRuns(a, b));
    }),
    { numRuns: 500 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import { openStore } from '../../utils/store/open-store.ts';
import type { FigureQuery, Store } from '../../utils/store/store.ts';
import { randomSnapshots } from './random-snapshots.ts';
import { ReferenceModel } from './reference-model.ts';
import { freshName } from './with-store.ts';

const shop = 'sycm:1';
const roles = ['own', 'peer'] as const;
const queries: readonly FigureQuery[] = [
  { shop, roles },
  { shop, kind: 'product', from: '2025-12-31', to: '2026-01-05' },
  { shop, entity: '免费 > 搜索' },
  { shop, metrics: ['visitors'], to: '2025-12-31' },
  { shop, kind: 'shop', roles: ['peer'], from: '2026-01-06' },
  { shop: 'sycm:2' },
];

/** What happens to a store: a capture, some housekeeping on a day, the browser closing. */
type Step = { readonly save: Snapshot } | { readonly tend: string } | 'reopen';

const steps: fc.Arbitrary<Step[]> = fc.tuple(randomSnapshots, fc.infiniteStream(fc.nat())).map(([snapshots, dice]) => {
  const saves = [...snapshots, ...snapshots.slice(0, 3)].map((save): Step => ({ save }));
  const others: Step[] = [{ tend: '2026-02-01' }, { tend: '2026-02-15' }, { tend: '2026-05-01' }, 'reopen'];
  return [...saves, ...others]
    .map((step) => ({ step, rank: dice.next().value }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ step }) => step);
});

async function tendAll(store: Store, today: string): Promise<void> {
  while (await store.tend(today));
}

test(
  'the store answers as a plain model that keeps every snapshot, whatever is captured, sealed and reopened in between',
  () =>
    fc.assert(
      fc.asyncProperty(steps, async (given) => {
        const model = new ReferenceModel();
        const name = freshName();
        let store = await openStore({ name });
        try {
          for (const step of given) {
            if (step === 'reopen') {
              store.close();
              store = await openStore({ name });
            } else if ('tend' in step) await tendAll(store, step.tend);
            else {
              model.save(step.save);
              await store.saveSnapshot(step.save);
            }
          }
          for (const query of queries) expect(await store.figures(query)).toEqual(model.figures(query));
          const exported = [];
          for await (const batch of store.exportFigures()) exported.push(...batch);
          expect(exported).toEqual(model.figures({ shop, roles }));
          expect((await store.health(null)).state).toBe('well');
        } finally {
          store.close();
          indexedDB.deleteDatabase(name);
        }
      }),
      { numRuns: 60 },
    ),
  120_000,
);

test(
  'typed columns say what the figures of settled days say',
  () =>
    fc.assert(
      fc.asyncProperty(randomSnapshots, fc.boolean(), async (snapshots, isSealed) => {
        const name = freshName();
        const store = await openStore({ name });
        try {
          const [late, ...rest] = snapshots;
          for (const snapshot of rest) await store.saveSnapshot(snapshot);
          if (isSealed) await tendAll(store, '2026-05-01');
          if (late) await store.saveSnapshot(late);
          const span = { from: '2025-12-31', to: '2026-01-05' };
          const { entities, days, columns } = await store.columns({ shop, kind: 'product', roles, ...span });
          const figures = (await store.figures({ shop, kind: 'product', roles, ...span })).filter(
            ({ period }) => period?.grain === 'day',
          );
          expect(days).toHaveLength(6);
          const told = columns.flatMap(({ metric, role, values, states, units, unitOf, rounded }) =>
            entities.flatMap((entity, row) =>
              days.flatMap((day, n) => {
                const at = row * days.length + n;
                if (states[at] === 0) return [];
                const value = Number.isNaN(values[at]) ? null : values[at];
                const state = [undefined, 'ok', 'absent', 'masked', 'unreadable'][states[at] as number];
                const unit = units[unitOf[at] ?? 0];
                return [JSON.stringify([entity, day, metric, role, state, value, unit, (rounded[at] ?? 0) === 1])];
              }),
            ),
          );
          const expected = figures.map(({ entity, period, metric, role, state, value, unit, rounded }) =>
            JSON.stringify([entity, period?.start, metric, role, state, value, unit, rounded ?? false]),
          );
          expect(told.sort()).toEqual(expected.sort());
        } finally {
          store.close();
          indexedDB.deleteDatabase(name);
        }
      }),
      { numRuns: 60 },
    ),
  120_000,
);

import { expect, test } from 'vitest';
import { sampleStore } from '../../components/state/sample-store.ts';
import { SAMPLE_SHOP } from '../../utils/sample/sample-figures.ts';
import type { Store } from '../../utils/store/store.ts';
import type { ExportFilter } from '../../utils/store/transfer.ts';
import { withStore } from './with-store.ts';

const today = '2026-08-24';
const sample = sampleStore(today, 'zh');

/** The real store with the very figures of the sample shop in it. */
async function filled(store: Store): Promise<Store> {
  await store.applyImport(sample.exportFigures(), {
    undoId: 'sample',
    at: `${today}T10:00:00+08:00`,
    shops: await sample.shops(),
    keepOrigin: true,
  });
  return store;
}

async function exported(store: Store, filter?: ExportFilter): Promise<readonly unknown[]> {
  const figures: unknown[] = [];
  for await (const batch of store.exportFigures(filter)) figures.push(...batch);
  return figures;
}

test('the sample shop answers every question as the store does that holds its figures', () =>
  withStore(async (store) => {
    const real = await filled(store);
    const filters: readonly ExportFilter[] = [
      {},
      { shops: ['nobody'] },
      { kinds: ['product'], metrics: ['pay_amount', 'visitors'], from: '2026-08-01', to: '2026-08-20' },
      { roles: ['peer', 'peer_top'] },
    ];
    for (const filter of filters) expect(await exported(sample, filter)).toEqual(await exported(real, filter));
    const span = { shop: SAMPLE_SHOP, from: '2026-07-20', to: today };
    for (const kind of ['shop', 'product', 'source'] as const) {
      expect(await sample.columns({ ...span, kind })).toEqual(await real.columns({ ...span, kind }));
      expect(await sample.figures({ ...span, kind })).toEqual(await real.figures({ ...span, kind }));
    }
    const some = { ...span, kind: 'shop', metrics: ['visitors'], roles: ['own', 'peer'] } as const;
    expect(await sample.columns(some)).toEqual(await real.columns(some));
    const byLine = (lines: Awaited<ReturnType<Store['coverage']>>) =>
      lines.map((line) => JSON.stringify(line)).toSorted();
    expect(byLine(await sample.coverage(span))).toEqual(byLine(await real.coverage(span)));
  }));

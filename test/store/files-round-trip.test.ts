import { expect, test } from 'vitest';
import { loadFile } from '../../components/state/load-file.ts';
import { openBackup } from '../../utils/backup/read-backup.ts';
import { writeBackup } from '../../utils/backup/write-backup.ts';
import { exportBytes } from '../../utils/export/export-bytes.ts';
import type { ExportFormat } from '../../utils/export/manifest.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { Store } from '../../utils/store/store.ts';
import type { DumpPart } from '../../utils/store/transfer.ts';
import { sampleFigure } from '../components/sample-figure.ts';
import { sampleProducts } from '../components/sample-products.ts';
import { sampleShop } from '../components/sample-shop.ts';
import { day, readingOf, snapshotOf } from './snapshot-of.ts';
import { withStore } from './with-store.ts';

const hostile: readonly Figure[] = ['=1+1', '-12.50', "'quoted", '007', ' lead', 'a\r\nb', '_x0041_'].map((name) =>
  sampleFigure({ metric: 'visitors', value: 3, start: '2026-08-01', entity: { kind: 'product', id: null, name } }),
);
const figures = [...sampleShop({ days: 30 }), ...sampleProducts(30), ...hostile];

async function* batches(of: readonly Figure[]) {
  for (let from = 0; from < of.length; from += 300) yield of.slice(from, from + 300);
}

async function exported(store: Store, format: ExportFormat): Promise<Uint8Array> {
  const chunks: BlobPart[] = [];
  const source = exportBytes(
    format,
    () => store.exportFigures(),
    () => {},
  );
  for await (const chunk of source) chunks.push(chunk as Uint8Array<ArrayBuffer>);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Compared as text: byte by byte takes the test runner seconds. */
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const importing = (undoId: string) => ({ undoId, at: '2026-08-24T10:00:00+08:00', keepOrigin: true });

async function* figuresIn(bytes: Uint8Array) {
  const loaded = await loadFile({ name: 'export', bytes, at: '2026-09-01T00:00:00Z' });
  if (loaded.holds !== 'figures') throw new Error('not taken for an export of ours');
  yield* loaded.open();
}

/** A shop with a past: imported days and pages read since, one of which corrects a day. */
async function fill(store: Store): Promise<void> {
  await store.applyImport(batches(figures), importing('first'));
  const corrected = readingOf({
    entity: { kind: 'shop', id: null, name: '青禾样例家居旗舰店' },
    period: day('2026-08-20'),
    value: 7,
    raw: '7',
  });
  const shopKey = figures[0]?.shopKey ?? '';
  await store.saveSnapshot(snapshotOf('a', { at: '2026-08-23T09:00:00+08:00', shopKey, readings: [corrected] }));
  expect((await store.figures({ shop: shopKey })).some(({ revisions }) => revisions.length > 0)).toBe(true);
}

test.each(['csv-long', 'jsonl', 'csv-wide'] as const)(
  'export, an empty profile, import, export: the %s is the same to the byte',
  async (format) => {
    await withStore(async (store) => {
      await fill(store);
      const bytes = await exported(store, format);
      expect(bytes.length).toBeGreaterThan(10_000);
      await withStore(async (empty) => {
        await empty.applyImport(figuresIn(bytes), importing('again'));
        expect(textOf(await exported(empty, format))).toBe(textOf(bytes));
        expect(await empty.undoImport('again')).toBe(true);
        expect((await exported(empty, format)).length).toBeLessThan(600);
      });
    });
  },
);

test('a file that turns out damaged half-way leaves the store as it was', async () => {
  await withStore(async (store) => {
    await fill(store);
    const before = await exported(store, 'csv-long');
    const damaged = before.slice();
    damaged[damaged.length - 400] = 0x39;
    await expect(store.applyImport(figuresIn(damaged), importing('bad'))).rejects.toThrow();
    expect(textOf(await exported(store, 'csv-long'))).toBe(textOf(before));
    expect((await store.imports()).map(({ id }) => id)).toEqual(['first']);
  });
});

test('an encrypted backup brings everything into an empty profile', async () => {
  await withStore(async (store) => {
    await fill(store);
    const chunks: BlobPart[] = [];
    const backup = { kept: { settings: {} }, parts: store.dump() };
    const sealing = { created: '2026-08-24T10:00:00Z', passphrase: 'correct horse', cost: { N: 1024, r: 8, p: 1 } };
    for await (const chunk of writeBackup(backup, sealing)) chunks.push(chunk as Uint8Array<ArrayBuffer>);
    const opened = await openBackup(new Blob(chunks), 'correct horse');
    await withStore(async (empty) => {
      const parts = (async function* () {
        for await (const line of opened.lines()) if ('part' in line) yield line.part as DumpPart;
      })();
      await empty.restore(parts, importing('restored'));
      for (const format of ['csv-long', 'jsonl'] as const)
        expect(textOf(await exported(empty, format))).toBe(textOf(await exported(store, format)));
      expect((await empty.shops()).map(({ key }) => key)).toEqual((await store.shops()).map(({ key }) => key));
    });
  });
});

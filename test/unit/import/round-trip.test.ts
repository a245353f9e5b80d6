import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadFile } from '../../../components/state/load-file.ts';
import { exportBytes } from '../../../utils/export/export-bytes.ts';
import { figureLine } from '../../../utils/export/json-lines.ts';
import type { ExportFormat } from '../../../utils/export/manifest.ts';
import type { Figure } from '../../../utils/model/figure.ts';
import { anyFigures } from './any-figures.ts';
import { memoryStore } from './memory-store.ts';

type Source = ReturnType<typeof memoryStore>;

async function fileOf(format: ExportFormat, store: Source): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of exportBytes(
    format,
    () => store.exportFigures(),
    () => {},
  ))
    chunks.push(chunk);
  return new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

async function figuresIn(bytes: Uint8Array): Promise<readonly Figure[]> {
  const loaded = await loadFile({ name: 'export', bytes, at: '2026-09-01T00:00:00Z' });
  if (loaded.holds !== 'figures') throw new Error('not taken for an export of ours');
  return [...loaded.open()].flat();
}

test.each(['csv-long', 'jsonl', 'xlsx-long'] as const)(
  'a %s export of anything, imported into an empty profile, gives the same figures and the same bytes again',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(anyFigures, async (figures) => {
        const before = memoryStore(figures);
        const bytes = await fileOf(format, before);
        const imported = await figuresIn(bytes);
        const after = memoryStore(imported);
        const expected: string[] = [];
        for await (const batch of before.exportFigures()) expected.push(...batch.map(figureLine));
        expect(imported.map(figureLine)).toEqual(expected);
        if (format === 'xlsx-long') return;
        expect(await fileOf(format, after)).toEqual(bytes);
      }),
      { numRuns: 150 },
    );
  },
);

test.each(['csv-wide', 'xlsx-wide'] as const)(
  'a %s export gives the same values and, as CSV, the same bytes again',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(anyFigures, async (figures) => {
        const shown = figures.filter(({ role, value }) => role === 'own' && value !== null);
        fc.pre(shown.length > 0);
        const before = memoryStore(figures);
        const imported = await figuresIn(await fileOf(format, before));
        expect(imported.map(({ value }) => value).sort()).toEqual(shownValues(await all(before)));
        expect(await fileOf('csv-wide', memoryStore(imported))).toEqual(await fileOf('csv-wide', before));
      }),
      { numRuns: 100 },
    );
  },
);

async function all(store: Source): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for await (const batch of store.exportFigures()) figures.push(...batch);
  return figures;
}

function shownValues(figures: readonly Figure[]): readonly (number | null)[] {
  return figures.flatMap(({ role, value }) => (role === 'own' && value !== null ? [value] : [])).sort();
}

import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { filesWords } from '../../../components/i18n/words/files.ts';
import { candidatesFor } from '../../../components/state/interpret-sheets.ts';
import { loadFile } from '../../../components/state/load-file.ts';
import { exportBytes } from '../../../utils/export/export-bytes.ts';
import { figureLine } from '../../../utils/export/json-lines.ts';
import type { ExportFormat } from '../../../utils/export/manifest.ts';
import { exportZip } from '../../../utils/export/zip-bytes.ts';
import { FileProblem } from '../../../utils/import/file-problem.ts';
import type { Figure } from '../../../utils/model/figure.ts';
import { sampleShop } from '../../components/sample-shop.ts';
import { damagedFiles } from './damage.ts';
import { memoryStore } from './memory-store.ts';

/** Other damage with VITE_SEED, as for property tests. */
const seed = Number(import.meta.env['VITE_SEED'] ?? 11);

const store = memoryStore(sampleShop({ days: 6 }));
const at = '2026-09-01T00:00:00Z';

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

const exportOf = (format: ExportFormat) =>
  bytesOf(
    exportBytes(
      format,
      () => store.exportFigures(),
      () => {},
    ),
  );

/** The figures in a file, as text; throws FileProblem where there are none to be had. */
async function figuresIn(bytes: Uint8Array): Promise<readonly string[]> {
  const loaded = await loadFile({ name: 'file', bytes, at });
  // A table without provenance is known by the very bytes it came in, and those differ with the encoding.
  const line = (figure: Figure) => figureLine(figure).replace(/import-[\da-f]{64}/, 'import');
  if (loaded.holds === 'figures') return [...loaded.open()].flat().map(line);
  // A table of somebody else: the next step looks for a console that knows its columns.
  if (candidatesFor(loaded.sheets, 'file').length === 0) throw new FileProblem('unknown');
  throw new Error('a damaged export passes for a file of a console');
}

const kinds: readonly (readonly [name: string, whole: () => Promise<Uint8Array>])[] = [
  ['long CSV', () => exportOf('csv-long')],
  ['wide CSV', () => exportOf('csv-wide')],
  ['JSON Lines', () => exportOf('jsonl')],
  ['XLSX', () => exportOf('xlsx-long')],
  [
    'ZIP with a manifest',
    () =>
      bytesOf(
        exportZip({
          file: 'figures.csv',
          format: 'csv-long',
          chunks: exportBytes(
            'csv-long',
            () => store.exportFigures(),
            () => {},
          ),
          rows: () => 57,
          filters: {},
          at: new Date(at),
        }),
      ),
  ],
];

test.each(kinds)(
  'each of 200 damaged files made of a %s is refused with a sentence, or was not damaged where it counts',
  async (_, make) => {
    const whole = await make();
    const expected = (await figuresIn(whole)).join('\n');
    let refused = 0;
    for (const { how, bytes } of damagedFiles(whole, 200, seed)) {
      const outcome = await figuresIn(bytes).then(
        (figures) => figures.join('\n'),
        (error: unknown) => error,
      );
      if (typeof outcome === 'string') {
        // A bit of a ZIP's date or of a byte order mark says nothing of the figures; UTF-16 is told by its zeros.
        expect(outcome === expected, how).toBe(true);
        continue;
      }
      refused++;
      expect(outcome, `${how}: ${(outcome as Error).stack}`).toBeInstanceOf(FileProblem);
      for (const words of [filesWords.zh, filesWords.en])
        expect(words.problems[(outcome as FileProblem).kind]).toMatch(/^.{12,}[。.]$/su);
    }
    expect(refused).toBeGreaterThan(180);
  },
  120_000,
);

test.each([
  ['a letter of a heading', (text: string) => text.replace('entity_kind', 'entity_kint')],
  ['a stretch of the headings', (text: string) => text.replace(/entity_path.*?read_at/, 'ent')],
  [
    'the mark of UTF-8, which became three letters',
    (text: string) => `\u00ef\u00bb\u00bf${text.replace('\ufeff', '')}`,
  ],
])('a long CSV that lost %s is damaged, not a report of some console', async (_, lose) => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await exportOf('csv-long'));
  const bytes = new TextEncoder().encode(lose(text));
  await expect(loadFile({ name: 'a.csv', bytes, at })).rejects.toMatchObject({ kind: 'damaged' });
});

test('a ZIP that would unpack to gigabytes is refused before it does', async () => {
  const bytes = zipSync({ 'a.csv': new Uint8Array(1000), 'manifest.json': new Uint8Array(2) });
  // The sizes a central directory claims: twenty-four bytes into each of its entries.
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
  await expect(loadFile({ name: 'a.zip', bytes, at })).rejects.toMatchObject({ kind: 'large' });
});

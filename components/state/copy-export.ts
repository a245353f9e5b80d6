import { longTable } from '../../utils/export/long-table.ts';
import type { ExportFormat } from '../../utils/export/manifest.ts';
import { toTsv } from '../../utils/export/to-tsv.ts';
import { wideTable } from '../../utils/export/wide-table.ts';
import { type ExportSource, openExport } from './write-export.ts';

/** Figures as text for a spreadsheet; the text is null where there are none, or more rows than `most`. */
export async function copyExport(
  source: ExportSource,
  format: ExportFormat,
  most: number,
): Promise<{ readonly rows: number; readonly text: string | null }> {
  const open = await openExport(source);
  const table = format.endsWith('wide') ? await wideTable(open) : longTable(open());
  let rows = 0;
  const text = await toTsv({
    ...table,
    rows: (async function* () {
      for await (const batch of table.rows) {
        rows += batch.length;
        if (rows > most) return;
        yield batch;
      }
    })(),
  });
  return { rows, text: rows > 0 && rows <= most ? text : null };
}

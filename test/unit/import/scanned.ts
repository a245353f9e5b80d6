import { csvBytes } from '../../../utils/export/csv-bytes.ts';
import type { Cell, Head } from '../../../utils/export/table.ts';
import { numberAt, textAt } from '../../../utils/import/column-batch.ts';
import { scanCsv } from '../../../utils/import/scan-csv.ts';

const heads: readonly Head[] = [
  { name: 'name', kind: 'text' },
  { name: 'value', kind: 'number' },
  { name: 'raw', kind: 'text' },
];
const options = {
  isNumber: (head: string) => head === 'value',
  decode: (part: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(part),
};

export function scanned(bytes: Uint8Array) {
  const { heads, batches } = scanCsv(bytes, options);
  const rows: (readonly Cell[])[] = [];
  for (const batch of batches)
    for (let row = 0; row < batch.rows; row++)
      rows.push(
        heads.map((head, column) =>
          options.isNumber(head) ? (numberAt(batch, column, row) ?? null) : textAt(batch, column, row),
        ),
      );
  return { heads, rows };
}

export const ofText = (text: string) => scanned(new TextEncoder().encode(text));

export async function fileOf(rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const source = async function* () {
    yield rows;
  };
  for await (const chunk of csvBytes({ heads, rows: source() })) chunks.push(chunk);
  return new Uint8Array(await new Blob(chunks).arrayBuffer()).subarray(3);
}

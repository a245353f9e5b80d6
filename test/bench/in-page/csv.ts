import { autoType, csvFormatRows, csvParse } from 'd3-dsv';
import Papa from 'papaparse';
import { inferSchema, initParser } from 'udsv';
import { csvBytes } from '../../../utils/export/csv-bytes.ts';
import type { Cell } from '../../../utils/export/table.ts';
import { scanCsv } from '../../../utils/import/scan-csv.ts';
import { csvHeads, csvRows } from '../csv-rows.ts';

let rows: (readonly Cell[])[] = [];
let file: Uint8Array<ArrayBuffer> = new Uint8Array();

/** Makes the rows everybody writes, and the file everybody reads. */
export async function prepare(count: number): Promise<number> {
  rows = [...csvRows(count)];
  file = new Uint8Array(await new Blob(await ownChunks()).arrayBuffer());
  return file.length;
}

async function ownChunks(): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of csvBytes({ heads: csvHeads, rows: inBatches() })) chunks.push(chunk);
  return chunks;
}

async function* inBatches() {
  for (let from = 0; from < rows.length; from += 4096) yield rows.slice(from, from + 4096);
}

type Deed = () => unknown;

// The peers get a row of heads and an encoder too: what they end with is bytes, as ours does.
const asBytes = (text: string) => new TextEncoder().encode(text);
const textOf = () => new TextDecoder().decode(file);

const deeds: Readonly<Record<string, Deed>> = {
  write: ownChunks,
  writePapa: () => asBytes(Papa.unparse(rows as Cell[][], { newline: '\r\n' })),
  writePapaSafe: () => asBytes(Papa.unparse(rows as Cell[][], { newline: '\r\n', escapeFormulae: true })),
  writeD3: () => asBytes(csvFormatRows(rows as unknown as string[][])),
  read: () => {
    const isNumber = (head: string) => head.startsWith('metric_');
    const { batches } = scanCsv(file.subarray(3), { isNumber, decode: (part) => new TextDecoder().decode(part) });
    let read = 0;
    for (const batch of batches) read += batch.rows;
    return read;
  },
  readPapa: () => Papa.parse(textOf(), { header: false, dynamicTyping: true }).data.length,
  readD3: () => csvParse(textOf(), autoType).length,
  readUdsv: () => {
    const text = textOf();
    return initParser(inferSchema(text)).typedArrs(text).length;
  },
};

/** Best time of `rounds` in ms: what the machine does beside this only ever adds. */
export async function time(deed: string, rounds: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await deeds[deed]?.();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

import { fingerprint } from '../../utils/export/fingerprint.ts';
import { FileProblem } from '../../utils/import/file-problem.ts';
import { type OrderList, readOrders } from '../../utils/import/read-orders.ts';
import { loadFile } from './load-file.ts';

/** Why a file gives no orders. */
export type OrderFileProblem = 'locked' | 'damaged' | 'no-list' | 'no-rows' | 'failed';

export interface ReadOrders extends OrderList {
  /** Tells the file from others. */
  readonly print: string;
}

/**
 * The orders of an exported table: CSV, Excel, or a web page called .xls.
 * @param currency of lists that name none, ISO 4217.
 * @param at when the file was written, ISO 8601.
 */
export async function readOrderFile(
  file: File,
  hash: (text: string) => Promise<string>,
  currency: string | undefined,
  at: string,
): Promise<ReadOrders | OrderFileProblem> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const loaded = await loadFile({ name: file.name, bytes, at }).catch(problemOf);
  if (typeof loaded === 'string') return loaded;
  if (loaded.holds !== 'sheets') return 'no-list';
  for (const { grid } of loaded.sheets) {
    const orders = await readOrders(grid, hash, currency);
    if (!orders) continue;
    // What was refused says why there is nothing.
    if (orders.rows.length === 0 && Object.keys(orders.refused).length === 0) return 'no-rows';
    const print = fingerprint();
    print.add(bytes);
    return { ...orders, print: print.done().sha256.slice(0, 32) };
  }
  return 'no-list';
}

function problemOf(error: unknown): OrderFileProblem {
  if (!(error instanceof FileProblem)) return 'failed';
  if (error.kind === 'locked') return 'locked';
  return error.kind === 'unknown' || error.kind === 'backup' || error.kind === 'kind' ? 'no-list' : 'damaged';
}

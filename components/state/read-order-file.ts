import { fingerprint } from '../../utils/export/fingerprint.ts';
import { type OrderList, readOrders } from '../../utils/import/read-orders.ts';
import { readSheets, type SheetsProblem } from './read-sheets.ts';

/** Why a file gives no orders. */
export type OrderFileProblem = SheetsProblem | 'no-rows';

export interface ReadOrders extends OrderList {
  /** Tells the file from others. */
  readonly print: string;
}

/**
 * The orders of an exported table.
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
  const sheets = await readSheets(file.name, bytes, at);
  if (typeof sheets === 'string') return sheets;
  for (const grid of sheets) {
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

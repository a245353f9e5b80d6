import { parseGrid } from '../../utils/import/parse-grid.ts';
import { type OrderList, readOrders } from '../../utils/import/read-orders.ts';
import { textEncoding } from '../../utils/import/text-encoding.ts';

/** Why a file gives no orders. */
export type OrderFileProblem = 'workbook' | 'encoding' | 'no-list' | 'no-rows' | 'failed';

/** How archives begin (XLSX is one) and how the older workbooks do. */
const workbooks: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * The orders of an exported text file.
 * @param currency of lists that name none, ISO 4217.
 */
export async function readOrderFile(
  file: Blob,
  hash: (text: string) => Promise<string>,
  currency: string | undefined,
): Promise<OrderList | OrderFileProblem> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (workbooks.some((signature) => signature.every((byte, at) => bytes[at] === byte))) return 'workbook';
  const encoding = textEncoding(bytes);
  if (encoding === null) return 'encoding';
  const orders = await readOrders(parseGrid(new TextDecoder(encoding).decode(bytes)), hash, currency);
  if (!orders) return 'no-list';
  // What was refused says why there is nothing.
  return orders.rows.length === 0 && Object.keys(orders.refused).length === 0 ? 'no-rows' : orders;
}

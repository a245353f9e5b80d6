import type { PackedOrders } from '../model/kept-orders.ts';

/** base64url of 128 bits: what utils/webext/buyer-hash.ts makes. */
const hash = /^[\w-]{22}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const currency = /^[A-Z]{3}$/;
const WIDTH = 6;
const LONGEST = 500;

/**
 * The order lists of a backup that are ones. A buyer or an order number that is no hash never gets in, whatever a file
 * says: one such line and its list is left out.
 */
export function readPackedOrders(value: unknown): readonly PackedOrders[] {
  return Array.isArray(value) ? value.filter(isPacked) : [];
}

function isPacked(value: unknown): value is PackedOrders {
  if (!isRecord(value)) return false;
  const { id, at, shopKey, label, keyId, refused, texts, cells } = value;
  const isHead =
    [id, at, shopKey, label, keyId].every((text) => typeof text === 'string' && text.length <= LONGEST) &&
    Number.isFinite(Date.parse(String(at))) &&
    isRecord(refused) &&
    Object.values(refused).every(Number.isInteger);
  if (!isHead || !Array.isArray(texts) || !Array.isArray(cells) || cells.length % WIDTH !== 0) return false;
  if (!texts.every((text) => typeof text === 'string' && text.length <= LONGEST)) return false;
  return areLines(texts, cells);
}

function areLines(texts: readonly string[], cells: readonly unknown[]): boolean {
  const has = (place: unknown, form: RegExp) => Number.isInteger(place) && form.test(texts[Number(place)] ?? '');
  for (let at = 0; at < cells.length; at += WIDTH) {
    const [buyer, order, date, amount, money, product] = cells.slice(at, at + WIDTH);
    if (!has(buyer, hash) || !has(date, day) || !has(money, currency) || !Number.isFinite(amount)) return false;
    if (order !== -1 && !has(order, hash)) return false;
    if (product !== -1 && !has(product, /^./s)) return false;
  }
  return true;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

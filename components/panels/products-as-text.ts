import type { ProductRow } from '../../utils/analyse/product-rows.ts';
import type { Metric } from '../../utils/model/metric.ts';
import type { Locale } from '../i18n/locale.ts';

/** The rows in sight as tab-separated text, exact numbers, ready for a spreadsheet. */
export function productsAsText(
  rows: readonly ProductRow[],
  metrics: readonly Metric[],
  { words, name }: Locale,
): string {
  const heads = [words.products.name, 'ID', ...metrics.map(name)];
  const lines = rows.map((row) => [
    safeCell(row.name ?? ''),
    safeCell(row.id ?? ''),
    ...metrics.map(({ id }) => {
      const found = row.metrics.get(id);
      return found?.state === 'ok' ? String(found.value) : '';
    }),
  ]);
  return [heads, ...lines].map((cells) => cells.join('\t')).join('\n');
}

/** A product's name is not to become a formula, nor its id a rounded number. */
export function safeCell(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@＝＋－＠\s]|^\d{12,}$/.test(flat) ? `'${flat}` : flat;
}

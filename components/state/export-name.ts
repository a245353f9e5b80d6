import type { Span } from '../../utils/analyse/span.ts';
import { csvFileName } from '../../utils/export/csv-file-name.ts';
import type { ExportFormat } from '../../utils/export/manifest.ts';

const endings: Readonly<Record<ExportFormat, string>> = {
  'csv-long': 'csv',
  'csv-wide': 'csv',
  'xlsx-long': 'xlsx',
  'xlsx-wide': 'xlsx',
  jsonl: 'jsonl',
};

/**
 * What an exported file is called: shop and days.
 * @param span YYYY-MM-DD each, '' where nothing was chosen; all of it is named for `today` instead.
 */
export function exportName(format: ExportFormat, shop: string | null, { from, to }: Span, today: string): string {
  const days = from === '' && to === '' ? (['all', today] as const) : ([from, to] as const);
  return csvFileName(shop, ...days).replace(/csv$/, endings[format]);
}

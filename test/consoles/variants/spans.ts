import type { Period } from '../../../utils/model/period.ts';
import type { ExpectedPage } from './expected-page.ts';
import { all, renamed, textNodes } from './page-parts.ts';

/** How each page writes its period, as a person reads it there; pages whose rows are dated have none here. */
const shown: Readonly<Record<string, string>> = {
  'shopify/analytics': 'Aug 17–Aug 23, 2026',
  'shopify/report-by-product': 'Aug 1–Aug 23, 2026',
  'woocommerce/revenue-report': 'Custom (Aug 1 - 7, 2026)',
  'woocommerce/products': 'Laufender Monat (1. – 23. Aug. 2026)',
  'woocommerce/overview': 'Month to date (Aug 1 - 23, 2026)',
  'woocommerce/orders': 'Month to date (Aug 1 - 23, 2026)',
  'woocommerce/variations': 'Month to date (Aug 1 - 23, 2026)',
  'woocommerce/categories': 'Month to date (Aug 1 - 23, 2026)',
  'woocommerce/coupons': 'Month to date (Aug 1 - 23, 2026)',
  'woocommerce/taxes': 'Month to date (Aug 1 - 23, 2026)',
  'etsy/stats': '25 Jul – 23 Aug 2026',
  'ebay/sales': 'Aug 17, 2026 - Aug 23, 2026',
  'ebay/traffic': '17. Aug. 2026 – 23. Aug. 2026',
  'shopee/overview': 'Yesterday: 23-08-2026 (GMT+8)',
  'shopee/product-performance': '17/08/2026 - 23/08/2026 (GMT-03)',
  'lazada/dashboard': '2026-08-23 ~ 2026-08-23',
  'tiktok/overview': 'Aug 17, 2026 - Aug 23, 2026',
  'tiktok/products': '03/08/2026~09/08/2026',
  'vendure/dashboard': 'Nov 22, 2026, 12:00:00 AM - Nov 22, 2026, 11:59:59 PM',
};

const day = (date: string, locale: string, month: 'short' | 'long' | '2-digit') =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(Date.parse(date));
type Form = (date: string) => string;
const forms: Readonly<Record<string, readonly [Form, string]>> = {
  '2026-08-17 ~ 2026-08-23': [(date) => date, ' ~ '],
  '2026/08/17 - 2026/08/23': [(date) => date.replaceAll('-', '/'), ' - '],
  'August 17, 2026 – August 23, 2026': [(date) => day(date, 'en-US', 'long'), ' – '],
  '17 Aug 2026 to 23 Aug 2026': [(date) => day(date, 'en-AU', 'short'), ' to '],
  '17. August 2026 – 23. August 2026': [(date) => day(date, 'de-DE', 'long'), ' – '],
  '17 août 2026 – 23 août 2026': [(date) => day(date, 'fr-FR', 'long'), ' – '],
  '17 de agosto de 2026 - 23 de agosto de 2026': [(date) => day(date, 'es-ES', 'long'), ' - '],
  '17 de ago. de 2026 – 23 de ago. de 2026': [(date) => day(date, 'pt-BR', 'short'), ' – '],
  '17 sierpnia 2026 – 23 sierpnia 2026': [(date) => day(date, 'pl-PL', 'long'), ' – '],
  '2026年8月17日-2026年8月23日': [(date) => day(date, 'zh-CN', 'long'), '-'],
  '17.08.2026 - 23.08.2026': [(date) => date.split('-').reverse().join('.'), ' - '],
};

const shift = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

function settled(expected: ExpectedPage): Period | undefined {
  const periods = expected.readings.flatMap(({ period }) => (period && period.grain !== 'realtime' ? [period] : []));
  return periods.every(({ start, end }) => start === periods[0]?.start && end === periods[0].end)
    ? periods[0]
    : undefined;
}

/** The page with its period moved back by `days` and written in another form. */
function respan(path: string, page: Document, told: ExpectedPage, [form, dash]: readonly [Form, string], days: number) {
  const period = settled(told);
  const own = shown[path];
  const texts = textNodes(page).filter((text) => own !== undefined && text.nodeValue?.includes(own));
  if (!period || own === undefined || texts.length === 0) return undefined;
  const [start, end] = [shift(period.start, -days), shift(period.end, -days)];
  const written = start === end ? form(start) : `${form(start)}${dash}${form(end)}`;
  for (const text of texts) text.nodeValue = (text.nodeValue ?? '').replace(own, written);
  const move = (list: ExpectedPage['readings'] = []) =>
    list.map((one) =>
      one.period?.start === period.start && one.period.end === period.end && one.period.grain !== 'realtime'
        ? { ...one, period: { start, end, grain: start === end ? ('day' as const) : ('range' as const) } }
        : one,
    );
  return { ...told, readings: move(told.readings), optional: move(told.optional) };
}

/** Each form, by turns as the page's own period and as one a fortnight earlier. */
export const spans = Object.entries(forms).map(
  ([name, form], index) =>
    [
      `period as ${name}`,
      (page: Document, told: ExpectedPage, path: string) => respan(path, page, told, form, index % 2 === 0 ? 0 : 14),
    ] as const,
);

/** Katal tables as plain elements without a role, as the newer reports draw them. */
export function asPlainElements(page: Document): boolean {
  const parts = all(page, 'kat-table,kat-table-head,kat-table-body,kat-table-row,kat-table-cell');
  for (const part of parts) renamed(part, 'div').removeAttribute('role');
  return parts.length > 0;
}

/** The columns of tables that are not drawn with <table>, the other way round. */
export function gridsInOtherOrder(page: Document): boolean {
  const rows = all(page, 'kat-table-row,.css-head,.css-1snoav0');
  for (const row of rows) row.append(...Array.from(row.children).reverse());
  return rows.length > 0;
}

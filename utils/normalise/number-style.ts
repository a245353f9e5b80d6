import type { RawPage } from '../model/raw-page.ts';
import type { NumberStyle } from './parse-value.ts';

const comma = /\d\.\d{3},\d{1,2}(?!\d)|(?:^|[^\d.,])\d{1,3},\d{1,2}(?=\s*(?:%|€|zł|kr|₽|$))/;
const point = /\d,\d{3}\.\d{1,2}(?!\d)|(?:^|[^\d.,])\d{1,6}\.\d{1,2}(?=\s*(?:%|$|[万亿KMB]))/;

// Most texts of a long table have no mark at all, and are not worth a closer look.
const mark = /[.,．，]/;

/** Which decimal mark the page's own figures prove; a point where nothing tells. */
export function numberStyle(page: RawPage, currency: string | undefined): NumberStyle {
  let [commas, points] = [0, 0];
  for (const written of figureTexts(page)) {
    if (!mark.test(written)) continue;
    const text = written.normalize('NFKC');
    if (comma.test(text)) commas++;
    else if (point.test(text)) points++;
  }
  return {
    decimal: commas > points ? ',' : '.',
    ...(currency ? { currency } : {}),
    ...(meansOtherShorts(page.language) ? { foreignShorts: true as const } : {}),
    ...(meansMillions(page.language) ? { plainMillions: true as const } : {}),
  };
}

/** Turkish, Indonesian, Javanese and Tongan: found by reading what ICU writes in every language (test/bench, R4). */
export function meansOtherShorts(language: string): boolean {
  return /^(?:tr|id|jv|to)(?![a-z])/i.test(language);
}

/** Languages whose M is a million and that write a comma before decimals. */
export function meansMillions(language: string): boolean {
  return /^(?:fr|de|es|pt)(?![a-z])/i.test(language);
}

function* figureTexts(page: RawPage): Generator<string> {
  for (const card of page.cards) if (card.value) yield card.value.text;
  for (const table of page.tables)
    for (const row of table.rows) for (const cell of row.cells) for (const part of cell.texts) yield part.text;
}

import { namesDates } from './parse-dates.ts';

const lengths = [
  /共有?\s*([\d,]+)\s*(?:条|个|件|项|款|行|页?记录)/,
  /\d+\s*[-–~]\s*\d+\s*(?:of|\/|共)\s*([\d,]+)/i,
  /of\s+([\d,]+)\s*(?:results|items|rows|entries|products)?$/i,
  /([\d,]+)\s+(?:results|items|rows|entries)$/i,
];

/** How long the whole list is, from "共32条", "1 - 10 of 25" or the adapter's place; null when the page does not say. */
export function listLength(around: readonly string[], rowTotal: string | null): number | null {
  for (const text of rowTotal === null ? around : [rowTotal]) {
    // "03/08/2026~09/08/2026" is no "2026~09 of 8".
    if (rowTotal === null && namesDates(text)) continue;
    for (const pattern of rowTotal === null ? lengths : [/([\d,]+)/]) {
      const match = pattern.exec(text.normalize('NFKC'));
      if (match) return Number((match[1] as string).replace(/,/g, ''));
    }
  }
  return null;
}

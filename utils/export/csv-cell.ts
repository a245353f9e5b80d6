/*
 * A cell tells by itself what it is, so that nothing is lost whoever opens the file and saves it back:
 * - text that a spreadsheet could take for something else carries one apostrophe in front: 'the id 6012345678901 does
 *   not become 6.01E+12, 00123 keeps its zeros, 3-5 is no date, =1+1 no formula. It is taken off when read back.
 *   Text that begins with an apostrophe gets another one, and empty text is a lone apostrophe;
 * - a bare cell that looks like a number is a number, an empty one is "not known", any other is text.
 *
 * Why an apostrophe: Excel, WPS and LibreOffice show it in an opened CSV as part of the text, so the cell is text, stays
 * the same when saved, and everybody sees why a look-up by id does not match. ="…" would be a formula (and evaluates).
 * A tab in front or behind is invisible, some programs trim it and then read a number or a formula after all.
 */

/** What Excel, WPS and LibreOffice read as a date or a truth value although it begins with a letter. */
const readsAsSomething =
  /^(true|false)\s*$|^([a-z]+day[\s,]+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s,./'-]*\d|^[上下]午\s*\d/i;

/** Other text whose first character is a letter is no number, date, error or formula in any of them. */
const beginsWithLetter = /^\p{L}/u;

/** One value as the text of a cell, before CSV quoting. Null is an empty cell; so is a number that is none. */
export function toCsvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return isPlain(value) ? value : `'${value}`;
}

/** The value a cell of toCsvCell stood for. */
export function fromCsvCell(cell: string): string | number | null {
  if (cell === '') return null;
  if (cell.startsWith("'")) return cell.slice(1);
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : cell;
}

function isPlain(text: string): boolean {
  return beginsWithLetter.test(text) && !readsAsSomething.test(text);
}

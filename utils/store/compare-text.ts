/** Order of two texts by UTF-16 code units, the order IndexedDB keys have; the same in every language and browser. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A cell as a person reads it: without the ="…" that keeps an id from becoming a number, guards, and blanks around. */
export function cleanCell(text: string): string {
  const plain = text.trim();
  const kept = /^="([^"]*)"$/.exec(plain)?.[1] ?? plain;
  // An apostrophe in front of what a spreadsheet would misread is a guard; in front of anything else it is text.
  return /^'[\d=+\-@]/.test(kept) ? kept.slice(1) : kept.trim();
}

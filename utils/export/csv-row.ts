/** Cells as one line of RFC 4180: quoted where needed, quotes doubled, CRLF at the end. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(quoteCsv).join(',')}\r\n`;
}

/** One cell, quoted where needed. Blanks at the ends are quoted too: some programs trim bare cells. A tab or semicolon may be the reader's separator. */
export function quoteCsv(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

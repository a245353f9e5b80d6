/** Cells as one line of RFC 4180: quoted where needed, quotes doubled, CRLF at the end. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(quote).join(',')}\r\n`;
}

/** Blanks at the ends are quoted too: some programs trim bare cells. A tab or semicolon may be the reader's separator. */
function quote(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

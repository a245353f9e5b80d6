/** A sheet of texts, row by row; rows may differ in length. */
export type Grid = readonly (readonly string[])[];

const separators = [',', '\t', ';', '|'];

/** A text file of cells, whatever separates them. A quote that is never closed ends with the file. */
export function parseGrid(text: string): Grid {
  const opening = text.slice(0, 20_000);
  const [best] = separators
    .map((separator) => ({ separator, width: usualWidth(splitCells(opening, separator)) }))
    .sort((a, b) => b.width - a.width);
  return splitCells(text, best?.separator ?? ',');
}

/** How many cells most of the longer rows have. */
function usualWidth(rows: Grid): number {
  const counts = new Map<number, number>();
  for (const { length } of rows.slice(0, 100)) counts.set(length, (counts.get(length) ?? 0) + length);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function splitCells(text: string, separator: string): Grid {
  const rows: string[][] = [];
  let row: string[] = [];
  const stops = new RegExp(`[${separator === '|' ? '\\|' : separator}\r\n]`, 'g');
  for (let at = 0; at < text.length; ) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at, stops) : bareCell(text, at, stops);
    row.push(cell);
    at = end;
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
      row.push('');
    }
    rows.push(row);
    row = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  return rows;
}

interface Cut {
  readonly cell: string;
  readonly end: number;
}

function bareCell(text: string, at: number, stops: RegExp): Cut {
  stops.lastIndex = at;
  const end = stops.exec(text)?.index ?? text.length;
  return { cell: text.slice(at, end), end };
}

function quotedCell(text: string, start: number, stops: RegExp): Cut {
  let at = start + 1;
  let cell = '';
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return { cell: cell + text.slice(at), end: text.length };
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') {
      // Whatever stands behind the closing quote belongs to the cell: some writers quote only half of it.
      const rest = bareCell(text, close + 1, stops);
      return { cell: cell + rest.cell, end: rest.end };
    }
    cell += '"';
    at = close + 2;
  }
}

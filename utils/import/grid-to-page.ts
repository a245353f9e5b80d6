import type { Grammar, PeriodClue, RawPage, RawRow, RawTable } from '../model/raw-page.ts';
import { cleanCell } from './clean-cell.ts';
import { findHeader } from './find-header.ts';
import type { Grid } from './parse-grid.ts';

/** A sheet as it stands in a file; the name is empty where there is none. */
export interface NamedGrid {
  readonly name: string;
  readonly grid: Grid;
}

export interface SheetWords {
  readonly grammar: Grammar;
  /** A head the columns of this page may have. */
  readonly isHead: (text: string) => boolean;
  readonly fileName: string;
}

/**
 * A spreadsheet as what it is: a page with tables and some texts above them. What they mean is then decided as for any
 * other page. The file's name may tell the period where no cell does ("…_2026-04-19_2026-04-19.xls").
 */
export function gridToPage(sheets: readonly NamedGrid[], words: SheetWords): RawPage {
  const cleaned = sheets.map(({ name, grid }) => ({ name, grid: grid.map((row) => row.map(cleanCell)) }));
  const tables = cleaned.flatMap((sheet) => toTable(sheet, words) ?? []);
  const texts = cleaned.flatMap(({ grid }) => preambleOf(grid, words).flat());
  const opening = texts.join('\n').slice(0, 2000);
  return {
    cards: [],
    tables,
    clues: tables[0]?.clues ?? [],
    shop: shopIn(cleaned, words),
    rowTotal: null,
    chosen: texts.filter(words.grammar.isChoice),
    marked: true,
    busy: false,
    passwordField: false,
    opening,
    textLength: opening.length,
    language: '',
  };
}

function preambleOf(grid: Grid, { isHead }: SheetWords): Grid {
  return grid.slice(0, findHeader(grid, isHead) ?? 0);
}

function toTable({ name, grid }: NamedGrid, words: SheetWords): RawTable | undefined {
  const at = findHeader(grid, words.isHead);
  if (at === undefined) return undefined;
  const preamble = grid.slice(0, at);
  const headers = grid[at] ?? [];
  return {
    headers,
    rows: grid.slice(at + 1).flatMap((row) => toRow(row, headers.length) ?? []),
    blocks: /^(?:sheet\s*\d*|工作表\s*\d*|)$/i.test(name) ? [] : [name],
    clues: cluesOf(preamble, words),
    around: [],
  };
}

/** Notes below a table stand in its first column alone. */
function toRow(row: readonly string[], width: number): RawRow | undefined {
  const filled = row.filter((cell) => cell !== '').length;
  if (filled === 0 || (filled === 1 && width > 2)) return undefined;
  return { key: null, level: 0, cells: row.map((text) => ({ texts: text === '' ? [] : [{ text }], links: [] })) };
}

function cluesOf(preamble: Grid, { grammar, fileName }: SheetWords): readonly PeriodClue[] {
  const clues = preamble.flatMap((row) =>
    row.flatMap((text, column): readonly PeriodClue[] =>
      text !== '' && grammar.periodKind(text) === 'date' ? [{ how: 'text', text, before: row[column - 1] ?? '' }] : [],
    ),
  );
  if (clues.length > 0) return clues;
  // Underscores join the dates of a file's name, and what follows them is often a clock or a serial number.
  const dates = fileName.match(/20\d\d[-.]?[01]\d[-.]?[0-3]\d/g)?.map(dashed) ?? [];
  const text = [...new Set(dates)].slice(0, 2).join(' ~ ');
  return text === '' || grammar.periodKind(text) !== 'date' ? [] : [{ how: 'text', text, before: '' }];
}

function dashed(text: string): string {
  const digits = text.replace(/\D/g, '');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

const shopLabel = /^(?:店铺(?:名称?)?|商家(?:名称)?|shop(?: name)?|store(?: name)?|seller)\s*[:：]?\s*/i;

/** "店铺名称：青禾家居" above the table, or the name beside such a label. */
function shopIn(sheets: readonly NamedGrid[], words: SheetWords): RawPage['shop'] {
  for (const { grid } of sheets)
    for (const row of preambleOf(grid, words))
      for (const [column, text] of row.entries()) {
        const label = shopLabel.exec(text);
        const name = label
          ? text.slice(label[0].length) || row[column + 1]
          : words.grammar.isShopName(text)
            ? text
            : '';
        if (name) return { name, href: null };
      }
  return null;
}

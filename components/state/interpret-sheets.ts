import { adapters } from '../../utils/consoles/adapters.ts';
import { generic } from '../../utils/consoles/generic.ts';
import { planOf } from '../../utils/consoles/reading-plan.ts';
import { FileProblem } from '../../utils/import/file-problem.ts';
import { findHeader } from '../../utils/import/find-header.ts';
import { gridToPage, type NamedGrid } from '../../utils/import/grid-to-page.ts';
import type { Adapter, PageRule } from '../../utils/model/adapter.ts';
import type { SnapshotDraft } from '../../utils/model/snapshot.ts';
import { type LabelBook, labelBook } from '../../utils/normalise/label-book.ts';
import { pageGrammar } from '../../utils/normalise/page-grammar.ts';
import { headerKind } from '../../utils/normalise/row-entity.ts';
import { toDraft } from '../../utils/normalise/to-draft.ts';
import { withoutBuyers } from '../../utils/normalise/without-buyers.ts';

/** A console's page whose words fit a file's heads. */
export interface Candidate {
  readonly adapter: Adapter;
  readonly page: PageRule | null;
  readonly book: LabelBook;
  /** Heads that are metrics, heads that are known at all. */
  readonly metrics: number;
  readonly known: number;
}

/** What a column of a file turned out to be. */
export interface ColumnMeaning {
  readonly head: string;
  readonly is: 'metric' | 'name' | 'day' | 'none' | 'unknown';
  readonly metric?: string;
}

export interface Interpretation {
  readonly draft: SnapshotDraft;
  readonly columns: readonly ColumnMeaning[];
}

const cleaned = (head: string) => head.replace(/\s*[(（](?:%|万|亿|[A-Z]{3})(?:元|人|件|次)?[)）]$/, '');

/** The consoles the file may come from, the likeliest first, each with the page whose words fit best. */
export function candidatesFor(sheets: readonly NamedGrid[], fileName: string): readonly Candidate[] {
  const opening = `${fileName} ${sheets.map(({ grid }) => grid.slice(0, 5).flat().join(' ')).join(' ')}`;
  const found = [...adapters, generic].flatMap((adapter) => bestPage(adapter, sheets, opening) ?? []);
  const likely = ({ adapter, metrics, known }: Candidate) =>
    metrics * 2 + known + (isNamed(adapter, opening) ? 1000 : 0) - (adapter === generic ? 0.5 : 0);
  return found.sort((a, b) => likely(b) - likely(a));
}

function isNamed({ id, name }: Adapter, text: string): boolean {
  const zh = name.zh.replace(/[（(].*$/, '').trim();
  return text.includes(zh) || new RegExp(`(?<![a-z])${id}(?![a-z])`, 'i').test(text);
}

function bestPage(adapter: Adapter, sheets: readonly NamedGrid[], opening: string): Candidate | undefined {
  const plan = planOf(adapter);
  const readable = adapter.pages.filter(({ read, product }) => read !== 'never' && product === undefined);
  // A file is no page that is still running, and more often one of a list than of a page nobody described.
  const likeness = ({ page }: Candidate) =>
    (page && opening.includes(page.name.zh) ? 4 : 0) +
    (page?.period === undefined ? 2 : 0) +
    (page?.rows === undefined ? 0 : 1);
  return [null, ...readable]
    .map((page) => judged(adapter, page, labelBook(plan, page), sheets))
    .filter(({ metrics }) => metrics > 0)
    .sort((a, b) => b.metrics - a.metrics || b.known - a.known || likeness(b) - likeness(a))[0];
}

function judged(adapter: Adapter, page: PageRule | null, book: LabelBook, sheets: readonly NamedGrid[]): Candidate {
  const heads = sheets.flatMap(({ grid }) => grid[findHeader(grid, isHeadOf(book)) ?? -1] ?? []);
  const meant = heads.map((head) => book.metricOf(cleaned(head.trim()), []));
  return {
    adapter,
    page,
    book,
    metrics: meant.filter((metric) => typeof metric === 'string').length,
    known: meant.filter((metric) => metric !== undefined).length,
  };
}

function isHeadOf(book: LabelBook): (text: string) => boolean {
  return (text) => {
    const head = text.trim();
    if (head === '' || head.length > 80) return false;
    return book.metricOf(cleaned(head), []) !== undefined || headerKind(head) !== undefined;
  };
}

/**
 * What the sheets say as a file of this console. Throws FileProblem where there is no figure to be had.
 * @param at when the file was written: later days have not happened yet.
 */
export function interpretSheets(
  sheets: readonly NamedGrid[],
  { adapter, book }: Candidate,
  fileName: string,
  at: Date,
): Interpretation {
  const page = gridToPage(sheets, { grammar: pageGrammar(book), isHead: isHeadOf(book), fileName });
  const host = adapter.matches[0]?.replace(/^[a-z*]+:\/\/|\/.*$/g, '') ?? 'file';
  const address = { origin: 'file:', host, pathname: `/${fileName}`, search: '', hash: '' };
  const look = toDraft(page, book, address, at);
  if (look.found === 'nothing') throw new FileProblem(page.tables.length === 0 ? 'unknown' : 'figures');
  const columns = page.tables.flatMap(({ headers, blocks }) =>
    headers.filter((head) => head !== '').map((head) => meaningOf(head, blocks, book)),
  );
  return { draft: withoutBuyers(look.draft), columns };
}

function meaningOf(head: string, blocks: readonly string[], book: LabelBook): ColumnMeaning {
  const metric = book.metricOf(cleaned(head), blocks);
  if (typeof metric === 'string') return { head, is: 'metric', metric };
  const kind = headerKind(head);
  if (kind !== undefined && metric === undefined) return { head, is: kind === 'date' ? 'day' : 'name' };
  return { head, is: metric === null ? 'none' : 'unknown' };
}

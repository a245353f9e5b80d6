/** A run of text. */
export interface ReportPiece {
  readonly text: string;
  readonly strong?: true;
  /** Whether it is good or bad news; left out for neither. */
  readonly tone?: 'good' | 'bad';
  /** Where the figures in it are from, one text a source; numbered in reading order when it is written out. */
  readonly sources?: readonly string[];
}

export type ReportLine = readonly ReportPiece[];

/** What a block is made of, from top to bottom. The first cell of a table's row names the row. */
export type ReportPart =
  | { readonly kind: 'paragraph'; readonly line: ReportLine }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ReportLine[] }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      readonly rows: readonly (readonly ReportLine[])[];
    };

export interface ReportBlock {
  readonly title: string;
  readonly parts: readonly ReportPart[];
}

/** A report as people read it, in one language; knows nothing of shops and figures. */
export interface ReportDocument {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly ReportBlock[];
  /** Title of the footnotes. */
  readonly sourcesTitle: string;
  /** The last line: how it was made. */
  readonly foot: string;
}

/** A line of plain words. */
export function plainLine(text: string, sources?: readonly string[]): ReportLine {
  return [sources && sources.length > 0 ? { text, sources } : { text }];
}

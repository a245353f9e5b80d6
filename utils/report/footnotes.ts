import type { ReportDocument, ReportLine, ReportPart } from './report-document.ts';

/** The sources of a report in reading order, each once, and the numbers a run of text refers to them by. */
export interface Footnotes {
  readonly texts: readonly string[];
  numbersOf(sources: readonly string[] | undefined): readonly number[];
}

export function footnotes({ blocks }: ReportDocument): Footnotes {
  const pieces = blocks.flatMap(({ parts }) => parts.flatMap(linesOf).flat());
  const texts = [...new Set(pieces.flatMap(({ sources }) => sources ?? []))];
  const numbers = new Map(texts.map((text, at) => [text, at + 1]));
  return {
    texts,
    numbersOf: (sources = []) => [...new Set(sources.flatMap((text) => numbers.get(text) ?? []))].sort((a, b) => a - b),
  };
}

function linesOf(part: ReportPart): readonly ReportLine[] {
  if (part.kind === 'paragraph') return [part.line];
  return part.kind === 'list' ? part.items : part.rows.flat();
}

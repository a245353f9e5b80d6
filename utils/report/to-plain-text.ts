import { type Footnotes, footnotes } from './footnotes.ts';
import { plainMinus } from './plain-minus.ts';
import type { ReportDocument, ReportLine, ReportPart } from './report-document.ts';

/**
 * A report for a chat group: no marks but line breaks, lists by "· " or numbers, a table's row as one line with its
 * heads in brackets where there are more than a name, a value and a change.
 */
export function toPlainText(report: ReportDocument): string {
  const notes = footnotes(report);
  const { title, subtitle, blocks, sourcesTitle, foot } = report;
  const body = blocks.map((block) =>
    [`【${block.title}】`, ...block.parts.flatMap((part) => partLines(part, notes))].join('\n'),
  );
  const sources = notes.texts.map((text, at) => `[${at + 1}] ${text}`);
  const parts = [
    [title, subtitle].filter(Boolean).join('\n'),
    ...body,
    [...(sources.length > 0 ? [sourcesTitle, ...sources] : []), foot].join('\n'),
  ];
  return plainMinus(parts.join('\n\n'));
}

function partLines(part: ReportPart, notes: Footnotes): readonly string[] {
  if (part.kind === 'paragraph') return [lineText(part.line, notes)];
  if (part.kind === 'list') {
    return part.items.map((item, at) => `${part.ordered ? `${at + 1}. ` : '· '}${lineText(item, notes)}`);
  }
  return part.rows.map((row) => `· ${rowText(row, part.heads, notes)}`);
}

function rowText([name = [], ...cells]: readonly ReportLine[], heads: readonly string[], notes: Footnotes): string {
  const wide = cells.length > 2;
  const texts = cells.map((cell, at) => {
    const text = lineText(cell, notes);
    return wide && text !== '' ? `${heads[at + 1] ?? ''} ${text}` : text;
  });
  return [lineText(name, notes), ...texts.filter(Boolean)].join(wide ? ' | ' : '  ');
}

function lineText(line: ReportLine, notes: Footnotes): string {
  return line
    .map(({ text, sources }) => {
      const numbers = notes.numbersOf(sources);
      return oneLine(text) + numbers.map((number) => `[${number}]`).join('');
    })
    .join('');
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
}

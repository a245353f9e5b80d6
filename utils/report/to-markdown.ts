import { type Footnotes, footnotes } from './footnotes.ts';
import { plainMinus } from './plain-minus.ts';
import type { ReportDocument, ReportLine, ReportPart } from './report-document.ts';

/** A report as Markdown (CommonMark and tables). Names from shops are text, never marks. */
export function toMarkdown(report: ReportDocument): string {
  const notes = footnotes(report);
  const { title, subtitle, blocks, sourcesTitle, foot } = report;
  const parts = [
    `# ${escaped(title)}`,
    escaped(subtitle),
    ...blocks.flatMap((block) => [`## ${escaped(block.title)}`, ...block.parts.map((part) => partText(part, notes))]),
    ...(notes.texts.length > 0
      ? [
          '---',
          `${escaped(sourcesTitle)}\n\n${notes.texts.map((text, at) => `${at + 1}. ${escaped(text)}`).join('\n')}`,
        ]
      : []),
    `*${escaped(foot)}*`,
  ];
  return plainMinus(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}

function partText(part: ReportPart, notes: Footnotes): string {
  if (part.kind === 'paragraph') return lineText(part.line, notes);
  if (part.kind === 'list') {
    return part.items.map((item, at) => `${part.ordered ? `${at + 1}.` : '-'} ${lineText(item, notes)}`).join('\n');
  }
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const aligned = part.heads.map((_, at) => (at === 0 ? ':--' : '--:'));
  return [
    row(part.heads.map(escaped)),
    row(aligned),
    ...part.rows.map((cells) => row(cells.map((cell) => lineText(cell, notes)))),
  ].join('\n');
}

function lineText(line: ReportLine, notes: Footnotes): string {
  return line
    .map(({ text, strong, sources }) => {
      const marks = notes
        .numbersOf(sources)
        .map((number) => `\\[${number}\\]`)
        .join('');
      // An emphasis that begins or ends with a blank is none.
      return (strong && text.trim() !== '' ? `**${escaped(text.trim())}**` : escaped(text)) + marks;
    })
    .join('');
}

/** What Markdown would take for a mark, a link, HTML or the end of a table's cell. */
function escaped(text: string): string {
  return text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>|#~&]/g, '\\$&')
    .replace(/^(\s*)([+\-=])(?=\s|$)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}

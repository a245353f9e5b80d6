import type { Settings } from '../model/settings.ts';
import { type Footnotes, footnotes } from './footnotes.ts';
import { plainMinus } from './plain-minus.ts';
import type { ReportDocument, ReportLine, ReportPart } from './report-document.ts';
import { reportStyle } from './report-style.ts';

/**
 * A report as one HTML file: its own style, no script, nothing fetched from anywhere.
 * @param rises which colour good news has; `auto` goes by the language
 */
export function toHtmlFile(report: ReportDocument, rises: Settings['rises']): string {
  return `<!doctype html>
<html lang="${escaped(report.language)}" data-rises="${rises}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(report.title)}</title>
<style>${reportStyle}</style>
</head>
<body>
${toHtml(report)}
</body>
</html>
`;
}

/** The report itself, to be pasted into a document or a mail. */
export function toHtml(report: ReportDocument): string {
  const notes = footnotes(report);
  const { title, subtitle, blocks, sourcesTitle, foot } = report;
  const sources = notes.texts.map((text) => `<li>${escaped(text)}</li>`).join('');
  const parts = [
    '<article>',
    `<h1>${escaped(title)}</h1>`,
    `<p class="sub">${escaped(subtitle)}</p>`,
    ...blocks.map(
      (block) =>
        `<section><h2>${escaped(block.title)}</h2>${block.parts.map((part) => partHtml(part, notes)).join('')}</section>`,
    ),
    ...(sources ? [`<footer><h2>${escaped(sourcesTitle)}</h2><ol>${sources}</ol></footer>`] : []),
    `<p class="foot">${escaped(foot)}</p>`,
    '</article>',
  ];
  return plainMinus(parts.join('\n'));
}

function partHtml(part: ReportPart, notes: Footnotes): string {
  if (part.kind === 'paragraph') return `<p>${lineHtml(part.line, notes)}</p>`;
  if (part.kind === 'list') {
    const items = part.items.map((item) => `<li>${lineHtml(item, notes)}</li>`).join('');
    return part.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
  }
  const heads = part.heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('');
  const rows = part.rows.map((cells) => {
    const inside = cells.map((cell, at) =>
      at === 0 ? `<th scope="row">${lineHtml(cell, notes)}</th>` : `<td>${lineHtml(cell, notes)}</td>`,
    );
    return `<tr>${inside.join('')}</tr>`;
  });
  return `<table><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function lineHtml(line: ReportLine, notes: Footnotes): string {
  return line
    .map(({ text, strong, tone, sources }) => {
      const numbers = notes.numbersOf(sources);
      const inside = escaped(text);
      const toned = tone ? `<span class="${tone}">${inside}</span>` : inside;
      const mark = numbers.length > 0 ? `<sup>${numbers.join(',')}</sup>` : '';
      return (strong ? `<strong>${toned}</strong>` : toned) + mark;
    })
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

import { type Footnotes, footnotes } from '../../utils/report/footnotes.ts';
import type { ReportDocument, ReportLine, ReportPart } from '../../utils/report/report-document.ts';
import css from './report-paper.module.css';

/** A report as it will be read and printed. */
export function ReportPaper({ report }: { readonly report: ReportDocument }) {
  const notes = footnotes(report);
  return (
    <article class={css['paper']} lang={report.language}>
      <h1>{report.title}</h1>
      <p class={css['sub']}>{report.subtitle}</p>
      {report.blocks.map(({ title, parts }) => (
        <section key={title}>
          <h2>{title}</h2>
          {parts.map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a block is written anew as a whole
            <Part key={at} part={part} notes={notes} />
          ))}
        </section>
      ))}
      {notes.texts.length > 0 && (
        <footer>
          <h2>{report.sourcesTitle}</h2>
          <ol>
            {notes.texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </footer>
      )}
      <p class={css['foot']}>{report.foot}</p>
    </article>
  );
}

function Part({ part, notes }: { readonly part: ReportPart; readonly notes: Footnotes }) {
  if (part.kind === 'paragraph') {
    return (
      <p>
        <Line line={part.line} notes={notes} />
      </p>
    );
  }
  if (part.kind === 'table') return <Table part={part} notes={notes} />;
  const items = part.items.map((item) => (
    <li key={item.map(({ text }) => text).join('')}>
      <Line line={item} notes={notes} />
    </li>
  ));
  return part.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

interface TableProps {
  readonly part: ReportPart & { readonly kind: 'table' };
  readonly notes: Footnotes;
}

function Table({ part: { heads, rows }, notes }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = [], ...cells]) => (
          <tr key={name.map(({ text }) => text).join('')}>
            <th scope="row">
              <Line line={name} notes={notes} />
            </th>
            {cells.map((cell, at) => (
              <td key={heads[at + 1]}>
                <Line line={cell} notes={notes} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Line({ line, notes }: { readonly line: ReportLine; readonly notes: Footnotes }) {
  return line.map(({ text, strong, tone, sources }, at) => {
    const numbers = notes.numbersOf(sources);
    const inside = tone ? <span class={css[tone]}>{text}</span> : text;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a line is written anew as a whole
      <span key={at}>
        {strong ? <strong>{inside}</strong> : inside}
        {numbers.length > 0 && <sup>{numbers.join(',')}</sup>}
      </span>
    );
  });
}

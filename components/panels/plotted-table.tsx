import { useLocale } from '../i18n/locale.ts';
import shared from '../ui/section-style.module.css';
import css from './candidates-section.module.css';

interface Props {
  readonly label: string;
  /** The first heads the column that names the rows. */
  readonly heads: readonly string[];
  readonly rows: readonly PlottedRow[];
}

/** The figures of one dot. */
export interface PlottedRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly string[];
}

/** What a picture of dots shows, as a table behind a click. */
export function PlottedTable({ label, heads, rows }: Props) {
  const { trend } = useLocale().words;
  return (
    <details class={shared['details']}>
      <summary>{trend.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class={css['scroll']} tabIndex={0} aria-label={label}>
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
            {rows.map(({ key, name, cells }) => (
              <tr key={key}>
                <th scope="row" title={name}>
                  {name}
                </th>
                {cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

import { useLocale } from '../i18n/locale.ts';
import { filesWords } from '../i18n/words/files.ts';
import type { ColumnMeaning } from '../state/interpret-sheets.ts';
import css from './files.module.css';
import { metricName } from './metric-name.ts';

/** What each column of a file was taken for. */
export function ImportColumns({ columns }: { readonly columns: readonly ColumnMeaning[] }) {
  const locale = useLocale();
  const { import: say } = locale.wordsOf(filesWords);
  const known = columns.filter(({ is }) => is !== 'unknown').length;
  return (
    <details>
      <summary>
        {say.columns} · {say.known(known, columns.length)}
      </summary>
      <div class={css['table']}>
        <table>
          <tbody>
            {columns.map(({ head, is, metric }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name, and none ever moves
              <tr key={index} data-faint={is === 'none' || is === 'unknown' || undefined}>
                <th scope="row">{head}</th>
                <td>{metric ? metricName(locale, metric) : say.columnIs[is]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

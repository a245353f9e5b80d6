import type { Figure } from '../../utils/model/figure.ts';
import { metricById } from '../../utils/model/metrics.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { filesWords } from '../i18n/words/files.ts';
import type { Difference } from '../state/compare-figures.ts';
import css from './files.module.css';
import { metricName } from './metric-name.ts';

/** Figures a file says otherwise than the store: the first of them, side by side. */
export function ImportDifferences({ samples }: { readonly samples: readonly Difference[] }) {
  const locale = useLocale();
  const { import: say } = locale.wordsOf(filesWords);
  if (samples.length === 0) return null;
  return (
    <details open={samples.length <= 5}>
      <summary>
        {say.differences} · {say.later}
      </summary>
      <div class={css['table']}>
        <table>
          <thead>
            <tr>
              <th scope="col" colSpan={2} />
              <th scope="col" class={css['number']}>
                {say.stored}
              </th>
              <th scope="col" class={css['number']}>
                {say.inFile}
              </th>
            </tr>
          </thead>
          <tbody>
            {samples.map(({ figure, stored }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
              <tr key={index}>
                <td>{subject(figure)}</td>
                <td>
                  {metricName(locale, figure.metric)} {figure.period?.start}
                </td>
                <td class={css['number']}>{shown(stored, locale)}</td>
                <td class={css['number']}>{shown(figure, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function subject({ entity }: Figure): string {
  return entity.name ?? entity.id ?? '';
}

function shown({ metric, value, unit, raw }: Figure, { value: format }: Locale): string {
  const known = metricById(metric);
  return value === null || !known ? raw : format.exact(known, value, unit);
}

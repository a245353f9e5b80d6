import { useLocale } from '../i18n/locale.ts';
import type { TrendView } from '../state/trend-view.ts';
import css from './trend-table.module.css';

/** The figures behind the trend, newest first. */
export function TrendTable({ view }: { readonly view: TrendView }) {
  const { words, value, date, name } = useLocale();
  const { metric, unit, days, values, before, second } = view;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class={css['box']} tabIndex={0} aria-label={name(metric)}>
      <table class={css['table']}>
        <thead>
          <tr>
            <th scope="col">{words.trend.date}</th>
            <th scope="col">{name(metric)}</th>
            {before && <th scope="col">{words.trend.before(before.shift)}</th>}
            {second && <th scope="col">{name(second.metric)}</th>}
          </tr>
        </thead>
        <tbody>
          {days
            .map((day, index) => (
              <tr key={day}>
                <th scope="row">{date.long(day)}</th>
                <td>{value.exact(metric, values[index], unit)}</td>
                {before && <td>{value.exact(metric, before.values[index], unit)}</td>}
                {second && <td>{value.exact(second.metric, second.values[index], second.unit)}</td>}
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
    </section>
  );
}

import { useLocale } from '../i18n/locale.ts';
import type { Happenings } from '../state/happenings.ts';
import type { TrendView } from '../state/trend-view.ts';
import { stepCell } from '../ui/step-cell.ts';
import { Traced } from './traced.tsx';
import { happenedOn } from './trend-ground.ts';
import css from './trend-table.module.css';

interface Props {
  readonly view: TrendView;
  readonly happenings: Happenings;
}

/** The figures behind the trend, newest first. */
export function TrendTable({ view, happenings }: Props) {
  const locale = useLocale();
  const { words, value, date, name } = locale;
  const { metric, unit, days, values, before, second } = view;
  return (
    <section
      class={css['box']}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={name(metric)}
      aria-description={words.keys.inTable}
      onKeyDown={stepCell}
    >
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
                <th scope="row">
                  {date.long(day)}
                  <Happened text={happenedOn(day, happenings, locale)} />
                </th>
                <td>
                  <Traced cell of={{ metric: metric.id, span: { from: day, to: day } }}>
                    {value.exact(metric, values[index], unit)}
                  </Traced>
                </td>
                {before && <td>{value.exact(metric, before.values[index], unit)}</td>}
                {second && (
                  <td>
                    <Traced cell of={{ metric: second.metric.id, span: { from: day, to: day } }}>
                      {value.exact(second.metric, second.values[index], second.unit)}
                    </Traced>
                  </td>
                )}
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
    </section>
  );
}

function Happened({ text }: { readonly text: string }) {
  return text === '' ? null : <small class={css['happened']}>{text}</small>;
}

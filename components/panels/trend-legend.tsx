import { addDays } from '../../utils/analyse/civil-date.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import type { SourceQuestion } from '../state/source.ts';
import type { TrendLine, TrendView } from '../state/trend-view.ts';
import { Traced } from './traced.tsx';
import css from './trend-legend.module.css';
import { overall, sayValue } from './trend-words.ts';

interface Props {
  readonly view: TrendView;
  /** The day under the cursor, null for none. */
  readonly at: number | null;
}

/** What each line stands for and says: at the cursor, else over all days in sight, so that nobody has to hover. */
export function TrendLegend({ view, at }: Props) {
  const locale = useLocale();
  const { words, date, shortName } = locale;
  const { before, second, days, values } = view;
  const step = at === null ? null : Math.min(at, days.length - 1);
  const sight = { days, step };
  const alone = !before && !second;
  return (
    <p class={css['legend']}>
      {step !== null && <span class={css['day']}>{date.long(days[step] ?? '')}</span>}
      <Entry look="main" name={alone ? undefined : shortName(view.metric)} {...saying(view, values, sight, locale)} />
      {before && (
        <Entry
          look="before"
          name={words.trend.before(before.shift)}
          {...saying(view, before.values, { ...sight, days: days.map((day) => addDays(day, -before.shift)) }, locale)}
        />
      )}
      {second && (
        <Entry look="second" name={shortName(second.metric)} {...saying(second, second.values, sight, locale)} />
      )}
    </p>
  );
}

interface EntryProps {
  readonly look: 'main' | 'before' | 'second';
  readonly name: string | undefined;
  readonly note: string;
  readonly text: string;
  readonly of: SourceQuestion | undefined;
}

interface Sight {
  readonly days: readonly string[];
  readonly step: number | null;
}

function Entry({ look, name, note, text, of }: EntryProps) {
  return (
    <span class={css['entry']}>
      {name !== undefined && <i class={`${css['swatch']} ${css[look] ?? ''}`} />}
      <span class={css['day']}>{[name, note].filter(Boolean).join(' ')}</span>
      <span class={look === 'main' ? css['value'] : css['other']}>{of ? <Traced of={of}>{text}</Traced> : text}</span>
    </span>
  );
}

function saying(
  line: TrendLine,
  values: readonly (number | null)[],
  { days, step }: Sight,
  locale: Locale,
): Pick<EntryProps, 'note' | 'text' | 'of'> {
  const { words, name } = locale;
  const { id } = line.metric;
  const on = (day: string | undefined) =>
    day === undefined ? undefined : { metric: id, span: { from: day, to: day } };
  if (step !== null)
    return {
      note: '',
      text: sayValue(line, values[step], locale),
      of: (values[step] ?? null) === null ? undefined : on(days[step]),
    };
  const { mean, value } = overall(line, values);
  if (value === null) return { note: '', text: words.trend.none, of: undefined };
  if (!mean) {
    const last = values.findLastIndex((one) => one !== null);
    return { note: words.trend.latest, text: sayValue(line, value, locale), of: on(days[last]) };
  }
  const text = locale.value.compact(line.metric, value, line.unit);
  const span = { from: days[0] ?? '', to: days.at(-1) ?? '' };
  const count = values.filter((one) => one !== null).length;
  const parts = [{ of: { metric: id, span } }, { name: words.trend.daysRead, text: String(count) }];
  return {
    note: words.trend.mean,
    text,
    of: { worked: name(line.metric), text, span, formula: 'quotient', parts, how: 'mean-of-days' },
  };
}

import { type Locale, useLocale } from '../i18n/locale.ts';
import type { TrendLine, TrendView } from '../state/trend-view.ts';
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
  const alone = !before && !second;
  return (
    <p class={css['legend']}>
      {step !== null && <span class={css['day']}>{date.long(days[step] ?? '')}</span>}
      <Entry look="main" name={alone ? undefined : shortName(view.metric)} {...saying(view, values, step, locale)} />
      {before && (
        <Entry look="before" name={words.trend.before(before.shift)} {...saying(view, before.values, step, locale)} />
      )}
      {second && (
        <Entry look="second" name={shortName(second.metric)} {...saying(second, second.values, step, locale)} />
      )}
    </p>
  );
}

interface EntryProps {
  readonly look: 'main' | 'before' | 'second';
  readonly name: string | undefined;
  readonly note: string;
  readonly text: string;
}

function Entry({ look, name, note, text }: EntryProps) {
  return (
    <span class={css['entry']}>
      {name !== undefined && <i class={`${css['swatch']} ${css[look] ?? ''}`} />}
      <span class={css['day']}>{[name, note].filter(Boolean).join(' ')}</span>
      <span class={look === 'main' ? css['value'] : css['other']}>{text}</span>
    </span>
  );
}

function saying(
  line: TrendLine,
  values: readonly (number | null)[],
  step: number | null,
  locale: Locale,
): Pick<EntryProps, 'note' | 'text'> {
  if (step !== null) return { note: '', text: sayValue(line, values[step], locale) };
  const { mean, value } = overall(line, values);
  if (value === null) return { note: '', text: locale.words.trend.none };
  return {
    note: mean ? locale.words.trend.mean : locale.words.trend.latest,
    text: mean ? locale.value.compact(line.metric, value, line.unit) : sayValue(line, value, locale),
  };
}

import type { Figure } from '../../utils/model/figure.ts';
import type { Metric } from '../../utils/model/metric.ts';
import { useLocale } from '../i18n/locale.ts';
import { sourceWords } from '../i18n/words/source.ts';
import type { Host } from '../state/host.ts';
import css from './source-sheet.module.css';
import { markWords, placeOf, revisionWords, timeText } from './source-words.ts';

interface Props {
  readonly figure: Figure;
  readonly metric: Metric;
  readonly host: Host;
}

/** One reading: the day it is of, what stood on the page, where, when, and what had stood there before. */
export function SourceReading({ figure, metric, host }: Props) {
  const locale = useLocale();
  const say = locale.wordsOf(sourceWords);
  const { period, value, unit, raw, seen, revisions } = figure;
  const marks = markWords(figure, locale);
  return (
    <li class={css['reading']}>
      <span>{period ? locale.date.span(period.start, period.end) : say.noPeriod}</span>
      <b>{locale.value.exact(metric, value, unit)}</b>
      <span class={css['where']}>
        {placeOf(figure, host, locale)} · {say.raw(raw)}
      </span>
      <span class={css['where']}>
        {revisions.length > 0 ? say.changed(timeText(seen.at, locale)) : say.read(timeText(seen.at, locale))}
        {seen.confirmedAt !== seen.at && ` · ${say.confirmed(timeText(seen.confirmedAt, locale))}`}
        {marks.length > 0 && ` · ${marks.join(' · ')}`}
      </span>
      {revisions.map((revision, index) => (
        <span key={revision.at} class={css['where']}>
          {revisionWords(revision, index, metric, figure, locale)}
        </span>
      ))}
    </li>
  );
}

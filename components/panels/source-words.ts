import type { Figure, Revision } from '../../utils/model/figure.ts';
import type { Metric } from '../../utils/model/metric.ts';
import { metricById } from '../../utils/model/metrics.ts';
import { MISSING } from '../i18n/format-value.ts';
import { localeOf } from '../i18n/language.ts';
import type { Locale } from '../i18n/locale.ts';
import { coverageWords } from '../i18n/words/coverage.ts';
import { sourceWords } from '../i18n/words/source.ts';
import type { Host } from '../state/host.ts';
import type { SourceAnswer, SourcePart, SourceQuestion, SourceView } from '../state/source.ts';
import { consoleName } from './console-name.ts';
import { pageName } from './page-name.ts';

/** A part's value, exactly. */
export function valueText({ metric, value }: SourcePart, { value: write, words }: Locale): string {
  if (value?.state === 'mixed-units') return words.equation.mixed(value.units.join(', '));
  return write.exact(metric, value?.value, value?.unit ?? metric.unit);
}

/** How the figure was made of its readings, with the numbers in the formula. */
export function howMade({ figure, parts }: SourceView, locale: Locale): string {
  const say = locale.wordsOf(sourceWords);
  const { value } = figure;
  if (value?.state !== 'ok') return say.unknown;
  const days = value.daysKnown;
  if (value.basis === 'rebuilt') {
    const [above, below] = parts.map((part) => `${locale.name(part.metric)} ${valueText(part, locale)}`);
    return say.rebuilt(above ?? '', below ?? '', valueText(figure, locale), days, value.daysInSpan);
  }
  if (value.basis === 'shown') return say.shown;
  return say[value.basis](days, value.daysInSpan);
}

/** A part of a formula with its name and its value, and where it comes from. */
export interface NamedPart {
  readonly name: string;
  readonly text: string;
  readonly of: SourceQuestion | undefined;
}

/** The parts of a figure that was worked out; what has no words of its own says what was read. */
export function namedParts(
  { question, views }: Extract<SourceAnswer, { readonly kind: 'worked' }>,
  locale: Locale,
): readonly NamedPart[] {
  return question.parts.map(({ name, text, of }, at) => {
    const view = views[at];
    const metric = of && !('worked' in of) ? metricById(of.metric) : undefined;
    return {
      name: name ?? (of && 'worked' in of ? of.worked : metric ? locale.name(metric) : ''),
      text: text ?? (of && 'worked' in of ? of.text : view ? valueText(view.figure, locale) : MISSING),
      of,
    };
  });
}

/** A range stands in brackets among other terms. */
export function oneTerm(text: string): string {
  return /\s/.test(text) ? `(${text})` : text;
}

/** Console, page and block. */
export function placeOf({ seen }: Figure, host: Host, locale: Locale): string {
  const { console, page, block } = seen;
  const named = page === null ? locale.wordsOf(coverageWords).others : pageName(locale, console, page);
  return [consoleName(host, locale, console), named, ...(block === null ? [] : [block])].join(' · ');
}

/** What is special about a reading. */
export function markWords({ state, seen, rounded }: Figure, { wordsOf }: Locale): readonly string[] {
  const say = wordsOf(sourceWords);
  return [
    ...(state === 'ok' ? [] : [say.states[state] ?? state]),
    ...(rounded ? [say.rounded] : []),
    ...(seen.taught ? [say.taught] : []),
    ...(seen.origin ? [say.imported] : []),
    ...(seen.console === 'sample' ? [] : [say.adapter(seen.adapterVersion)]),
  ];
}

/** What had stood there before: the first reading, then each that replaced it. */
export function revisionWords(
  { value, unit, raw, at }: Revision,
  index: number,
  metric: Metric,
  figure: Figure,
  locale: Locale,
): string {
  const say = locale.wordsOf(sourceWords);
  const was = locale.value.exact(metric, value, unit ?? figure.unit);
  return (index === 0 ? say.first : say.later)(was, raw, timeText(at, locale));
}

/** Date and time where the user is. @param at ISO 8601 */
export function timeText(at: string, { language }: Locale): string {
  return new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}

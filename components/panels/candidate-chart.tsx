import type { Candidate } from '../../utils/analyse/candidates/candidate.ts';
import { type Dot, Scatter } from '../charts/scatter.tsx';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { candidatesWords } from '../i18n/words/candidates.ts';
import type { CandidatesView } from '../state/candidates.ts';
import shared from '../ui/section-style.module.css';
import css from './candidates-section.module.css';
import { rateText } from './percent.ts';
import { type PlottedRow, PlottedTable } from './plotted-table.tsx';

/** More dots than this are a cloud nobody reads; the list has the rest. */
const MOST = 150;

/** Where every product stands between traffic and conversion, and how sure that is. */
export function CandidateChart({ view }: { readonly view: CandidatesView }) {
  const locale = useLocale();
  const say = locale.wordsOf(candidatesWords);
  const shown = view.all.toSorted((a, b) => b.visitors - a.visitors).slice(0, MOST);
  const { visitorsLevel } = view.list;
  const levels = new Set(shown.map(({ level }) => level));
  const [level] = levels;
  const visitors = { id: 'visitors', unit: 'count' } as const;
  return (
    <section aria-label={say.chart}>
      <h2 class={`${shared['heading']} ${css['heading']}`}>{say.chart}</h2>
      <Scatter
        label={say.chart}
        hint={say.chartHint}
        dots={shown.map((one) => dotOf(one, view, locale))}
        xLevel={visitorsLevel}
        {...(levels.size === 1 && level !== undefined && { yLevel: level })}
        xName={say.visitors}
        yName={say.conversion}
        xText={(x) => locale.value.axis(visitors, x)}
        yText={(y) => locale.value.axis({ id: 'pay_conversion_rate', unit: 'ratio' }, y)}
        corners={say.corners}
      />
      <PlottedTable
        label={say.chart}
        heads={[locale.words.products.name, say.visitors, say.conversion, say.interval, say.verdict]}
        rows={shown.map((one) => rowOf(one, view, locale))}
      />
    </section>
  );
}

function rowOf(one: Candidate, view: CandidatesView, locale: Locale): PlottedRow {
  const { key, visitors, rate, credible } = one;
  const verdict = locale.wordsOf(candidatesWords).verdicts[standingOf(one, view)];
  const interval = `${rateText(locale, credible.low)}–${rateText(locale, credible.high)}`;
  const cells = [locale.count(visitors), rateText(locale, rate), interval, verdict];
  return { key, name: view.names.get(key) ?? key, cells };
}

/** The list's verdict, not the picture's: there every product counts, however few its visitors. */
function standingOf({ key, visitors }: Candidate, { list }: CandidatesView): 'pick' | 'near' | 'few' {
  if (visitors < list.visitorsLevel) return 'few';
  return list.candidates.find((one) => one.key === key)?.verdict ?? 'near';
}

function dotOf(one: Candidate, view: CandidatesView, locale: Locale): Dot {
  const { key, visitors, rate, credible } = one;
  const say = locale.wordsOf(candidatesWords);
  const standing = standingOf(one, view);
  const [about, low, high] = [rate, credible.low, credible.high].map((value) => rateText(locale, value));
  const name = view.names.get(key) ?? key;
  return {
    key,
    x: visitors,
    y: rate,
    low: credible.low,
    high: credible.high,
    tone: standing === 'pick' ? 'strong' : standing === 'near' ? 'warm' : 'faint',
    text: `${say.dot(name, locale.count(visitors), about ?? '', low ?? '', high ?? '')} · ${say.verdicts[standing]}`,
  };
}

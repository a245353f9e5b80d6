import type { Candidate } from '../../utils/analyse/candidates/candidate.ts';
import { type Dot, Scatter } from '../charts/scatter.tsx';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { candidatesWords } from '../i18n/words/candidates.ts';
import type { CandidatesView } from '../state/candidates.ts';
import css from './candidates-section.module.css';
import { rateText } from './percent.ts';

/** More dots than this are a cloud nobody reads; the list has the rest. */
const MOST = 150;

/** Where every product stands between traffic and conversion, and how sure that is. */
export function CandidateChart({ view }: { readonly view: CandidatesView }) {
  const locale = useLocale();
  const say = locale.wordsOf(candidatesWords);
  const { trend } = locale.words;
  const shown = view.all.toSorted((a, b) => b.visitors - a.visitors).slice(0, MOST);
  const { visitorsLevel } = view.list;
  const levels = new Set(shown.map(({ level }) => level));
  const [level] = levels;
  const visitors = { id: 'visitors', unit: 'count' } as const;
  return (
    <section aria-label={say.chart}>
      <h2 class={css['heading']}>{say.chart}</h2>
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
      <details class={css['behind']}>
        <summary>{trend.table}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section class={css['scroll']} tabIndex={0} aria-label={say.chart}>
          <table>
            <thead>
              <tr>
                <th scope="col">{locale.words.products.name}</th>
                <th scope="col">{say.visitors}</th>
                <th scope="col">{say.conversion}</th>
                <th scope="col">{say.interval}</th>
                <th scope="col">{say.verdict}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((one) => (
                <tr key={one.key}>
                  <th scope="row">{view.names.get(one.key) ?? one.key}</th>
                  <td>{locale.count(one.visitors)}</td>
                  <td>{rateText(locale, one.rate)}</td>
                  <td>
                    {rateText(locale, one.credible.low)}–{rateText(locale, one.credible.high)}
                  </td>
                  <td>{say.verdicts[standingOf(one, view)]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  );
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

import { metricById } from '../../utils/model/metrics.ts';
import type { TrialReading } from '../../utils/teach/pointed.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { teachWords } from '../i18n/words/teach.ts';
import type { Draft } from '../state/teach.ts';
import css from './teach-form.module.css';

/** What the rule reads on the page as it is now, or why it does not. */
export function TrialVerdict({ draft }: { readonly draft: Draft }) {
  const locale = useLocale();
  const { verdict: say } = locale.wordsOf(teachWords);
  const { verdict } = draft;
  const tone = verdict === null ? '' : verdict.is === 'fails' ? css['bad'] : css['good'];
  return (
    <div
      class={`${css['verdict']} ${tone ?? ''}`}
      role="status"
      data-verdict={verdict?.is ?? (draft.trying ? 'trying' : 'none')}
    >
      {verdict === null && <p>{waiting(draft, locale)}</p>}
      {verdict?.is === 'ignores' && <p>{say.ignores}</p>}
      {verdict?.is === 'reads' && (
        <>
          <p>
            {say.reads}
            <b>{readingText(verdict.reading, locale)}</b>
          </p>
          {draft.rule.place === 'column' && <p>{say.rows(locale.count(verdict.count))}</p>}
          {verdict.timeless && <p>{say.timeless}</p>}
        </>
      )}
      {verdict?.is === 'fails' && (
        <p>
          {say.fails}
          {say.why[verdict.why]}
          {verdict.reading && ` (${verdict.reading.raw})`}
        </p>
      )}
    </div>
  );
}

function waiting({ trying, chosen }: Draft, { wordsOf }: Locale): string {
  const { verdict } = wordsOf(teachWords);
  if (trying) return verdict.trying;
  return chosen ? verdict.untried : verdict.choose;
}

/** "12,345 · 支付金额 · 8月23日" as the store would have it. */
function readingText({ metric, value, unit, raw, period, name }: TrialReading, locale: Locale): string {
  const known = metricById(metric);
  const shown = known && value !== null ? locale.value.exact(known, value, unit) : raw;
  return [name, shown, known && locale.name(known), period && locale.date.span(period.start, period.end)]
    .filter(Boolean)
    .join(' · ');
}

import { addDays } from '../../utils/analyse/civil-date.ts';
import type { BuyerMix } from '../../utils/analyse/customers/buyer-mix.ts';
import type { Span } from '../../utils/analyse/span.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { customersWords } from '../i18n/words/customers.ts';
import type { MixView } from '../state/customers.ts';
import type { WorkedQuestion } from '../state/source.ts';
import { Message } from '../ui/message.tsx';
import shared from '../ui/section-style.module.css';
import css from './customers-section.module.css';
import { Traced } from './traced.tsx';

/** Shares of new and returning buyers, and how they went week by week. */
export function BuyerMixPart({ view: { change, weeks } }: { readonly view: MixView }) {
  const locale = useLocale();
  const say = locale.wordsOf(customersWords);
  const known = weeks.filter(({ mix }) => mix !== undefined);
  return (
    <section class={`${shared['part']} ${css['part']}`} aria-label={say.mix}>
      <h2 class={shared['heading']}>{say.mix}</h2>
      {change ? (
        <Current change={change} />
      ) : (
        <Message title={say.noMix}>
          <p>{say.noMixHint}</p>
        </Message>
      )}
      {known.length > 0 && (
        <table class={css['table']} aria-label={say.weeks}>
          <thead>
            <tr>
              {[say.week, say.fresh, say.back].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <th scope="col" colSpan={2}>
                {say.newShare}
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map(({ monday, mix }) => (
              <tr key={monday}>
                <th scope="row">{locale.date.short(monday)}</th>
                <td>
                  {mix ? (
                    <Traced of={{ metric: 'new_buyers', span: week(monday) }}>{locale.count(mix.newBuyers)}</Traced>
                  ) : (
                    '–'
                  )}
                </td>
                <td>
                  {mix ? (
                    <Traced of={{ metric: 'returning_buyers', span: week(monday) }}>
                      {locale.count(mix.returningBuyers)}
                    </Traced>
                  ) : (
                    '–'
                  )}
                </td>
                <td class={css['bar']} aria-hidden="true">
                  {mix && <Bar mix={mix} />}
                </td>
                <td>
                  {mix?.newShare === undefined || mix.newShare === null ? (
                    '–'
                  ) : (
                    <Traced of={shareSource(mix, locale, week(monday))}>{locale.change(mix.newShare)}</Traced>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Current({ change: { current, change, isClear } }: { readonly change: NonNullable<MixView['change']> }) {
  const locale = useLocale();
  const say = locale.wordsOf(customersWords);
  const { newShare, range, daysKnown, daysInSpan, summed } = current;
  const points =
    change === null ? null : `${change > 0 ? '+' : change < 0 ? '−' : ''}${Math.abs(change * 100).toFixed(1)}`;
  const notes = [
    ...(points === null ? [] : [say.change(points), isClear ? say.clear : say.unclear]),
    ...(daysKnown < daysInSpan ? [say.covered(daysKnown, daysInSpan)] : []),
    ...(summed ? [say.summed] : []),
  ];
  return (
    <>
      <p class={shared['said']}>
        {newShare !== null && range ? (
          <Traced of={shareSource(current, locale)}>
            {say.share(locale.change(newShare), locale.change(range.low), locale.change(range.high))}
          </Traced>
        ) : (
          '–'
        )}
      </p>
      <div class={css['bar']}>
        <Bar mix={current} />
      </div>
      <p class={css['calm']}>
        {say.fresh} <Traced of={{ metric: 'new_buyers' }}>{locale.count(current.newBuyers)}</Traced> · {say.back}{' '}
        <Traced of={{ metric: 'returning_buyers' }}>{locale.count(current.returningBuyers)}</Traced>
      </p>
      <p class={shared['notes']}>{notes.join(' · ')}</p>
    </>
  );
}

function Bar({ mix: { newShare } }: { readonly mix: BuyerMix }) {
  if (newShare === null) return null;
  return (
    <span class={css['whole']}>
      <i class={css['fresh']} style={{ width: `${newShare * 100}%` }} />
    </span>
  );
}

/** @param span left out: the one chosen in the panel. */
function shareSource({ newShare }: BuyerMix, locale: Locale, span?: Span): WorkedQuestion {
  const days = span && { span };
  return {
    worked: locale.wordsOf(customersWords).newShare,
    text: newShare === null ? '–' : locale.change(newShare),
    ...days,
    formula: 'share',
    parts: ['new_buyers', 'returning_buyers'].map((metric) => ({ of: { metric, ...days } })),
  };
}

const week = (monday: string): Span => ({ from: monday, to: addDays(monday, 6) });

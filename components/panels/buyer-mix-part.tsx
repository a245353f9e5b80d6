import type { BuyerMix } from '../../utils/analyse/customers/buyer-mix.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { customersWords } from '../i18n/words/customers.ts';
import type { MixView } from '../state/customers.ts';
import { Message } from '../ui/message.tsx';
import css from './customers-section.module.css';

/** Shares of new and returning buyers, and how they went week by week. */
export function BuyerMixPart({ view: { change, weeks } }: { readonly view: MixView }) {
  const locale = useLocale();
  const say = locale.wordsOf(customersWords);
  const known = weeks.filter(({ mix }) => mix !== undefined);
  return (
    <section class={css['part']} aria-label={say.mix}>
      <h2 class={css['heading']}>{say.mix}</h2>
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
                <td>{mix ? locale.count(mix.newBuyers) : '–'}</td>
                <td>{mix ? locale.count(mix.returningBuyers) : '–'}</td>
                <td class={css['bar']} aria-hidden="true">
                  {mix && <Bar mix={mix} />}
                </td>
                <td>{shareText(mix, locale)}</td>
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
      <p class={css['said']}>
        {newShare !== null && range
          ? say.share(locale.change(newShare), locale.change(range.low), locale.change(range.high))
          : '–'}
      </p>
      <div class={css['bar']}>
        <Bar mix={current} />
      </div>
      <p class={css['calm']}>
        {say.fresh} {locale.count(current.newBuyers)} · {say.back} {locale.count(current.returningBuyers)}
      </p>
      <p class={css['notes']}>{notes.join(' · ')}</p>
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

function shareText(mix: BuyerMix | undefined, locale: Locale): string {
  return mix?.newShare === undefined || mix.newShare === null ? '–' : locale.change(mix.newShare);
}

import type { Signal } from '@preact/signals';
import type { Profit } from '../../utils/analyse/profit/profit.ts';
import type { Interval } from '../../utils/analyse/shown-interval.ts';
import { spanDays } from '../../utils/analyse/span-days.ts';
import type { CostKind } from '../../utils/model/user-data.ts';
import { Waterfall } from '../charts/waterfall.tsx';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { profitWords } from '../i18n/words/profit.ts';
import type { ProfitView } from '../state/profit.ts';
import { Hint } from '../ui/hint.tsx';
import shared from '../ui/section-style.module.css';
import { profitFalls, type Step } from './profit-falls.ts';
import { ProfitMissing } from './profit-missing.tsx';
import css from './profit-section.module.css';
import { type Account, profitRatio, profitSource } from './profit-source.ts';
import { profitReached } from './profit-words.ts';
import { rangeWriter } from './range-writer.ts';
import { signedShare } from './signed-change.ts';
import { Traced } from './traced.tsx';

interface Props {
  readonly account: Profit;
  readonly view: ProfitView;
  readonly asked: Signal<CostKind>;
}

/** One currency's account: the answer, the way to it, what ads earn, what is missing. */
export function ProfitAccount({ account, view, asked }: Props) {
  const locale = useLocale();
  const say = locale.wordsOf(profitWords);
  const days = spanDays(view.span).length;
  const falls = profitFalls(account, locale).map((fall) => ({
    ...fall,
    wrap: (text: string) => (
      <Traced of={() => profitSource(fall.key as Step, { account, view }, locale)}>{text}</Traced>
    ),
  }));
  const notes = [
    ...(account.days < days ? [say.days(account.days, days)] : []),
    ...(Object.keys(account.refundsByClock).length > 0 ? [say.clock[account.clock]] : []),
    ...(view.matured > 0 && account.clock === 'pay' ? [say.matured(view.matured)] : []),
  ];
  return (
    <>
      <Verdict account={account} view={view} />
      <Waterfall label={say.table} falls={falls} />
      {notes.length > 0 && <p class={shared['notes']}>{notes.join(' · ')}</p>}
      <AdReturns account={account} view={view} />
      <ProfitMissing account={account} asked={asked} />
    </>
  );
}

function Verdict({ account, view }: Account) {
  const locale = useLocale();
  const say = locale.wordsOf(profitWords);
  const { profit, sales, currency } = account;
  const write = rangeWriter(currency, locale);
  if (profit) {
    const tone = profit.low >= 0 ? 'good' : profit.high < 0 ? 'bad' : '';
    const share = sales > 0 ? shares(profit, sales, locale) : undefined;
    return (
      <div class={css['answer']}>
        <p class={`${shared['said']} ${shared[tone] ?? ''}`}>
          <Traced of={() => profitSource('profit', { account, view }, locale)}>{say.net(write.total(profit))}</Traced>
        </p>
        {share && (
          <p class={shared['calm']}>
            <Traced of={() => profitRatio('margin', share, { account, view }, locale)}>{say.margin(share)}</Traced>
          </p>
        )}
      </div>
    );
  }
  return <p class={shared['said']}>{profitReached(account, locale)}</p>;
}

function AdReturns({ account, view }: Account) {
  const locale = useLocale();
  const say = locale.wordsOf(profitWords);
  const { roi, profitRoi, breakEvenRoas } = account;
  if (roi === null) return null;
  const times = (value: number) => locale.value.exact({ id: 'roi', unit: 'ratio' }, value, 'ratio');
  const breaks = breakEvenRoas && rangeText(breakEvenRoas.low, breakEvenRoas.high, times, locale);
  const tiles = [
    { id: 'roi' as const, name: say.roi, hint: say.roiHint, text: times(roi) },
    { id: 'breakEven' as const, name: say.breakEven, hint: say.breakEvenHint, text: breaks },
    {
      id: 'profitRoi' as const,
      name: say.profitRoi,
      hint: say.profitRoiHint,
      text: profitRoi && shares(profitRoi, 1, locale),
    },
  ];
  return (
    <dl class={shared['tiles']}>
      {tiles.map(({ id, name, hint, text }) => (
        <div key={name}>
          <dt>
            <Hint explains={hint}>{name}</Hint>
          </dt>
          <dd>{text ? <Traced of={() => profitRatio(id, text, { account, view }, locale)}>{text}</Traced> : '–'}</dd>
        </div>
      ))}
    </dl>
  );
}

function shares({ low, high }: Interval, of: number, locale: Locale): string {
  return rangeText(low / of, high / of, (share) => signedShare(share, locale), locale);
}

function rangeText(low: number, high: number | null, write: (value: number) => string, { wordsOf }: Locale): string {
  const say = wordsOf(profitWords);
  const [first, last] = [write(low), high === null ? say.never : write(high)];
  return first === last ? first : say.range(first, last);
}

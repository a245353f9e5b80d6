import type { Profit } from '../../utils/analyse/profit/profit.ts';
import type { Interval } from '../../utils/analyse/shown-interval.ts';
import type { Fall } from '../charts/waterfall.tsx';
import type { Locale } from '../i18n/locale.ts';
import { profitWords } from '../i18n/words/profit.ts';
import { runningOf } from './profit-source.ts';
import { rangeWriter } from './range-writer.ts';

export type Step = keyof typeof profitWords.zh.steps;

/** Bars from sales to what is left. A bar whose end is not known exactly shows how far it may lie off. */
export function profitFalls(account: Profit, locale: Locale): readonly Fall[] {
  const { wordsOf } = locale;
  const say = wordsOf(profitWords);
  const write = rangeWriter(account.currency, locale);
  const { sales, refunds, net, goods, cm1, fees, cm2, ads, cm3, profit } = account;
  const total = (key: Step, at: Interval | null): Fall => ({
    ...named(key),
    from: 0,
    to: at ? middle(at) : 0,
    text: at ? write.total(at) : say.unknown,
    tone: at ? 'total' : 'neutral',
    spread: spreadOf(at),
  });
  const part = (key: Step, amount: Interval | null, before: Interval | null, after: Interval | null): Fall => ({
    ...named(key),
    from: before && after ? middle(before) : 0,
    to: before && after ? middle(after) : 0,
    text: amount ? write.taken(amount) : say.unknown,
    tone: 'neutral',
    spread: spreadOf(after),
  });
  const named = (key: Step) => ({ key, name: say.steps[key] });
  const paid = { low: sales, high: sales };
  const running = runningOf(account);
  return [
    total('sales', paid),
    part('refunds', refunds, paid, net),
    total('net', net),
    part('goods', goods, net, cm1),
    part('fees', fees, cm1, cm2),
    part('ads', ads, cm2, cm3),
    ...(running && running.high > 0 ? [part('running', running, cm3, profit)] : []),
    total('profit', profit),
  ];
}

const middle = ({ low, high }: Interval) => (low + high) / 2;

/** The rounding of decimals is no range. */
function spreadOf(at: Interval | null): Fall['spread'] {
  return at && at.high - at.low > 0.005 ? [at.low, at.high] : undefined;
}

import type { SalesExplained } from '../../utils/analyse/why/why-sales-moved.ts';
import { metricById } from '../../utils/model/metrics.ts';
import type { Fall } from '../charts/waterfall.tsx';
import type { Locale } from '../i18n/locale.ts';
import { whyWords } from '../i18n/words/why.ts';
import type { PartKind } from '../state/why.ts';

type Effect = SalesExplained['effects'][number];

/** Bars from sales before to sales now, by way of every effect and what no effect explains. They add up exactly. */
export function fallsOf(explained: SalesExplained, kind: PartKind, locale: Locale): readonly Fall[] {
  const { before, after, effects, gap, unsplit } = explained;
  const why = locale.wordsOf(whyWords);
  const money = moneyWriter(explained, locale);
  const steps = [
    ...effects.map((effect) => ({
      key: `${effect.kind} ${effect.metric}`,
      name: factorName(effect, kind, locale),
      amount: effect.amount,
      note: effect.withinNormal ? why.withinNormal : undefined,
      hint: undefined,
    })),
    { key: 'unsplit', name: why.unsplit, amount: unsplit, note: undefined, hint: why.unsplitHint },
    { key: 'gap', name: why.gap, amount: gap.amount, note: undefined, hint: why.gapHint },
  ].filter(({ key, amount }) => (key !== 'gap' && key !== 'unsplit') || Math.abs(amount) >= 0.005);
  let reached = before;
  const bars = steps.map(({ amount, note, ...step }): Fall => {
    const from = reached;
    reached += amount;
    // What chance does is neither good nor bad news.
    const tone =
      note !== undefined || step.hint !== undefined || amount === 0 ? 'neutral' : amount > 0 ? 'good' : 'bad';
    return { ...step, note, from, to: reached, text: money.signed(amount), tone };
  });
  return [
    { key: 'before', name: why.before, from: 0, to: before, text: money.total(before), tone: 'total' },
    ...bars,
    { key: 'after', name: why.after, from: 0, to: after, text: money.total(after), tone: 'total' },
  ];
}

/** What a factor is called: visitors, conversion, the mix of products … */
export function factorName(
  { kind: of, metric }: Pick<Effect, 'kind' | 'metric'>,
  kind: PartKind,
  locale: Locale,
): string {
  const why = locale.wordsOf(whyWords);
  const known = metricById(metric);
  const name = known ? locale.shortName(known) : metric;
  if (of === 'depth') return why.factors.depth();
  return of === 'mix' ? why.factors.mix(why.parts[kind]) : why.factors[of](name);
}

/** Amounts of the explained currency. */
export function moneyWriter({ unit }: Pick<SalesExplained, 'unit'>, { value }: Locale) {
  const amount = { id: 'pay_amount', unit: 'money' } as const;
  return {
    signed: (of: number) => value.signed(amount, of, unit),
    total: (of: number) => value.compact(amount, of, unit),
  };
}

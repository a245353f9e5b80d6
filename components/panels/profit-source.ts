import type { Profit } from '../../utils/analyse/profit/profit.ts';
import type { RefundClock } from '../../utils/analyse/profit/sales-day.ts';
import type { Interval } from '../../utils/analyse/shown-interval.ts';
import { type CostKind, costKinds } from '../../utils/model/user-data.ts';
import type { Locale } from '../i18n/locale.ts';
import { profitWords } from '../i18n/words/profit.ts';
import type { ProfitView } from '../state/profit.ts';
import type { FigureQuestion, SourceQuestion, WorkedPart, WorkedQuestion } from '../state/source.ts';
import { amountOf, nameOf } from './cost-words.ts';
import { rangeWriter } from './range-writer.ts';

type Step = keyof typeof profitWords.zh.steps;

export interface Account {
  readonly account: Profit;
  readonly view: ProfitView;
  /** Left out for the shop. */
  readonly product?: { readonly key: string; readonly name: string | null };
}

const clockMetrics: Readonly<Record<RefundClock, string>> = {
  pay: 'refund_amount_by_pay_time',
  refund: 'refund_amount_by_refund_time',
  finish: 'refund_amount_by_finish_time',
  unstated: 'refund_amount',
};
/** The costs of each line of the account. */
const costsOf: Readonly<Partial<Record<Step, readonly CostKind[]>>> = {
  goods: ['goods'],
  fees: costKinds.filter((kind) => !['goods', 'coupon', 'running'].includes(kind)),
  ads: ['coupon'],
  running: ['running'],
};
const MOST = 40;

/** Where a line of an account comes from: what was read, what was entered, or the lines it is worked out of. */
export function profitSource(step: Step, of: Account, locale: Locale): SourceQuestion {
  const { account, view, product } = of;
  const say = locale.wordsOf(profitWords);
  const part = (step: Step): WorkedPart => ({ of: profitSource(step, of, locale) });
  const worked = (rest: Omit<WorkedQuestion, 'worked' | 'text' | 'span'>): WorkedQuestion => ({
    worked: say.steps[step],
    text: textOf(step, account, locale),
    span: view.span,
    ...(product && { about: product.name ?? product.key }),
    ...rest,
  });
  if (step === 'sales')
    return worked({
      formula: 'sum',
      parts: [{ ...readPart('pay_amount', of), text: textOf('sales', account, locale) }],
    });
  if (step === 'refunds') {
    const how = product ? 'supposed-refunds' : 'foreseen-refunds';
    const isCounted = product ? account.refundsByClock[account.clock] !== undefined : view.matured === 0;
    return worked({ parts: [readPart(clockMetrics[account.clock], of)], how: isCounted ? undefined : how });
  }
  if (step === 'net') return worked({ formula: 'difference', parts: [part('sales'), part('refunds')] });
  if (step === 'cm1') return worked({ formula: 'difference', parts: [part('net'), part('goods')] });
  if (step === 'cm2') return worked({ formula: 'difference', parts: [part('cm1'), part('fees')] });
  if (step === 'profit') {
    const running = runningOf(account);
    const last: readonly Step[] = running && running.high > 0 ? ['cm2', 'ads', 'running'] : ['cm2', 'ads'];
    return worked({ formula: 'difference', parts: last.map(part) });
  }
  return worked(costsBehind(step, of, locale));
}

/** What was counted and what each costs. */
function costsBehind(step: Step, of: Account, locale: Locale): Pick<WorkedQuestion, 'parts' | 'entries' | 'how'> {
  const { view, product } = of;
  const kinds = costsOf[step] ?? [];
  const entries = view.costs
    .filter(({ kind, product: key }) => kinds.includes(kind) && (!product || key === null || key === product.key))
    .slice(0, MOST)
    .map((cost) => ({ name: nameOf(cost, view, locale), text: amountOf(cost, locale) }));
  const counted = { ads: ['ad_spend'], goods: ['pay_items'], running: [] as string[] }[String(step)];
  return {
    parts: (counted ?? ['pay_amount', 'pay_orders']).map((metric) => readPart(metric, of)),
    entries,
    how: step === 'ads' && entries.length === 0 ? undefined : 'entered-costs',
  };
}

/** 投产比, 保本投产比, 推广利润率 and the share that is left, each with what it is divided from. */
export function profitRatio(
  ratio: 'roi' | 'breakEven' | 'profitRoi' | 'margin' | 'productMargin',
  text: string,
  of: Account,
  locale: Locale,
): SourceQuestion {
  const say = locale.wordsOf(profitWords);
  const step = (step: Step): WorkedPart => ({ of: profitSource(step, of, locale) });
  const { cm2, sales } = of.account;
  const left = cm2 && sales > 0 ? locale.change((cm2.low + cm2.high) / 2 / sales) : '–';
  const margin: WorkedPart = {
    name: say.columns.margin,
    text: left,
    of: {
      worked: say.columns.margin,
      text: left,
      span: of.view.span,
      formula: 'quotient',
      parts: [step('cm2'), step('sales')],
    },
  };
  const [earned, spent] = [readPart('ad_pay_amount', of), readPart('ad_spend', of)];
  const about = of.product && { about: of.product.name ?? of.product.key };
  const named = { text, span: of.view.span, ...about };
  if (ratio === 'roi') return { ...named, worked: say.roi, formula: 'quotient', parts: [earned, spent] };
  if (ratio === 'breakEven')
    return { ...named, worked: say.breakEven, formula: 'quotient', parts: [step('sales'), step('cm2')] };
  if (ratio === 'profitRoi')
    return { ...named, worked: say.profitRoi, formula: 'ad-return', parts: [earned, margin, spent] };
  const above = ratio === 'margin' ? 'profit' : 'cm2';
  return { ...named, worked: say.columns.margin, formula: 'quotient', parts: [step(above), step('sales')] };
}

function readPart(metric: string, { view, product }: Account): { readonly of: FigureQuestion } {
  return { of: { metric, span: view.span, ...(product && { of: { kind: 'product', ...product } }) } };
}

function textOf(step: Step, account: Profit, locale: Locale): string {
  const { sales, refunds, net, goods, cm1, fees, cm2, ads, profit } = account;
  const running = runningOf(account);
  const amount = { sales: { low: sales, high: sales }, refunds, net, goods, cm1, fees, cm2, ads, running, profit }[
    step
  ];
  return amount ? rangeWriter(account.currency, locale).total(amount) : locale.wordsOf(profitWords).unknown;
}

/** What running costs come to: the last step down to the profit. */
export function runningOf({ cm3, profit }: Profit): Interval | null {
  return cm3 && profit && { low: cm3.high - profit.high, high: cm3.low - profit.low };
}

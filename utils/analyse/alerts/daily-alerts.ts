import type { MarketEvent } from '../events/market-event.ts';
import { median } from '../stats/quantile.ts';
import type { AlertCode, Episode } from './alert.ts';
import { type AlertLimits, type ChosenAlerts, chooseAlerts, type Odd } from './choose-alerts.ts';
import { eventMask, judgeWatched } from './judge-watched.ts';
import { lookAt } from './look-at.ts';
import { type StockRisk, stockRisk } from './stock-risk.ts';
import type { Judgement, Watched } from './watched.ts';

/** A product whose stock is shown. */
export interface WatchedStock {
  readonly key: string;
  readonly stock: number;
  /** Units sold per day, oldest first. */
  readonly sold: readonly (number | null)[];
  /** Money per unit; null: unknown. */
  readonly price: number | null;
}

export interface AlertQuestion {
  readonly series: readonly Watched[];
  readonly stocks: readonly WatchedStock[];
  readonly events: readonly MarketEvent[];
  /** The judged day: the last place of every series, as a day number. */
  readonly day: number;
  readonly open: readonly Episode[];
  /** Left out, least impact is 1 % of the shop's middle day. */
  readonly limits?: Partial<AlertLimits>;
  /** Also say what is good news. */
  readonly goodNews?: boolean;
  /** Days until new goods are there. */
  readonly leadDays?: number;
}

/** One-sided chance of |z| > 3.5 (Iglewicz & Hoaglin 1993). */
const ODD = 2.326e-4;
/** A source this far down has collapsed. */
const COLLAPSE = -0.5;
const PER_DAY = 3;
const FALSE_ALARMS = 0.1;
const LEAST_SHARE = 0.01;
const STOCK_RISK = 0.5;
const LEAD_DAYS = 7;

/**
 * What of yesterday an operator should know: at most three things, each with what was expected, what was seen and where
 * to look (methods.md §6). In steps, a series at a time.
 */
export function* dailyAlerts(question: AlertQuestion): Generator<void, ChosenAlerts> {
  const { series, events, day, limits, goodNews = false } = question;
  const odd: Odd[] = [];
  const tests: { id: string; level: string; metric: string; chance: number }[] = [];
  const moves = new Map<string, number | null>();
  const masked = eventMask(events);
  for (const one of series) {
    const found = judgeWatched(one, events, masked, day);
    yield;
    if (!found) continue;
    moves.set(one.id, found.change);
    const falling = found.missing < 0;
    const chance = falling ? found.atMost : found.atLeast;
    tests.push({ id: one.id, level: one.level, metric: one.metric, chance });
    const isBad = one.better === (falling ? 'up' : 'down');
    if (chance <= ODD && (isBad || goodNews)) odd.push(oddOf(one, found, chance));
  }
  for (const stock of question.stocks) {
    const risk = stockRisk(stock.stock, stock.sold, question.leadDays ?? LEAD_DAYS);
    if (!risk || risk.chance < STOCK_RISK) continue;
    const one = stockOut(stock, risk);
    odd.push(one);
    // Certain, not found by looking at many: no false alarm to guard against.
    tests.push({ id: one.id, level: one.level, metric: one.metric, chance: 0 });
  }
  return chooseAlerts(odd, tests, moves, question.open, day, {
    leastImpact: limits?.leastImpact ?? LEAST_SHARE * usualDay(series),
    perDay: limits?.perDay ?? PER_DAY,
    falseAlarms: limits?.falseAlarms ?? FALSE_ALARMS,
  });
}

function oddOf(one: Watched, found: Judgement, chance: number): Odd {
  const { id, level, key, metric, worth, parent } = one;
  const code = codeOf(one, found);
  const { expected, low, high, seen, change, missing } = found;
  const sign = one.better === 'down' ? -1 : 1;
  const impact = worth === null ? null : sign * missing * worth;
  return {
    id,
    code,
    level,
    key,
    metric,
    expected,
    low,
    high,
    seen,
    change,
    chance,
    impact,
    parent,
    lookAt: lookAt(code, metric),
    explains: [],
  };
}

function codeOf({ level, metric, kind }: Watched, { missing, change }: Judgement): AlertCode {
  if (missing > 0) return metric.startsWith('refund') ? 'refunds-rose' : 'rose';
  if (kind === 'score') return 'score-fell';
  return level === 'source' && change !== null && change <= COLLAPSE ? 'source-collapsed' : 'fell';
}

function stockOut({ key, stock, price }: WatchedStock, risk: StockRisk): Odd {
  const impact = price === null ? null : -risk.short * price;
  return {
    id: `product/${key}/stock`,
    code: 'stock-out',
    level: 'product',
    key,
    metric: 'stock',
    expected: risk.expectedDemand,
    low: null,
    high: null,
    seen: stock,
    change: null,
    chance: 1 - risk.chance,
    impact,
    parent: null,
    lookAt: lookAt('stock-out', 'stock'),
    explains: [],
    stock: risk,
  };
}

/** The shop's middle day in money; 0 when no amount is watched. */
function usualDay(series: readonly Watched[]): number {
  const amount = series.find(({ level, worth, kind }) => level === 'shop' && worth === 1 && kind === 'count');
  return median((amount?.values ?? []).filter((value): value is number => value !== null)) ?? 0;
}

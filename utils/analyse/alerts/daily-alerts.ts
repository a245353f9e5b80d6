import type { MarketEvent } from '../events/market-event.ts';
import { normalCdf } from '../stats/normal-cdf.ts';
import { median } from '../stats/quantile.ts';
import type { AlertCode, Episode } from './alert.ts';
import { type AlertSettings, usualAlerts } from './alert-settings.ts';
import { type ChosenAlerts, chooseAlerts, type Odd } from './choose-alerts.ts';
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
  /** What differs from usualAlerts. */
  readonly settings?: Partial<AlertSettings>;
  /** In money; left out, a share of the shop's middle day. */
  readonly leastImpact?: number;
  /** Also say what is good news. */
  readonly goodNews?: boolean;
}

/**
 * What of yesterday an operator should know: at most three things, each with what was expected, what was seen and where
 * to look (methods.md §6). In steps, a series at a time.
 */
export function* dailyAlerts(question: AlertQuestion): Generator<void, ChosenAlerts> {
  const { series, events, day, goodNews = false } = question;
  const settings = { ...usualAlerts, ...question.settings };
  const odds = normalCdf(-settings.odd);
  const odd: Odd[] = [];
  const tests: { id: string; level: string; metric: string; chance: number }[] = [];
  const moves = new Map<string, number | null>();
  const masked = eventMask(events);
  for (const one of series) {
    const found = judgeWatched(one, events, masked, day, settings);
    yield;
    if (!found) continue;
    moves.set(one.id, found.change);
    const falling = found.missing < 0;
    const chance = falling ? found.atMost : found.atLeast;
    tests.push({ id: one.id, level: one.level, metric: one.metric, chance });
    const isBad = one.better === (falling ? 'up' : 'down');
    if (chance <= odds && (isBad || goodNews)) odd.push(oddOf(one, found, chance, settings.collapse));
  }
  for (const stock of question.stocks) {
    const risk = stockRisk(stock.stock, stock.sold, settings.leadDays);
    if (!risk || risk.chance < settings.stockRisk) continue;
    const one = stockOut(stock, risk);
    odd.push(one);
    // Certain, not found by looking at many: no false alarm to guard against.
    tests.push({ id: one.id, level: one.level, metric: one.metric, chance: 0 });
  }
  return chooseAlerts(odd, tests, moves, question.open, day, {
    leastImpact: question.leastImpact ?? settings.leastShare * usualDay(series),
    perDay: settings.perDay,
    falseAlarms: settings.falseAlarms,
  });
}

function oddOf(one: Watched, found: Judgement, chance: number, collapse: number): Odd {
  const { id, level, key, metric, worth, parent } = one;
  const code = codeOf(one, found, collapse);
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

function codeOf({ level, metric, kind }: Watched, { missing, change }: Judgement, collapse: number): AlertCode {
  if (missing > 0) return metric.startsWith('refund') ? 'refunds-rose' : 'rose';
  if (kind === 'score') return 'score-fell';
  return level === 'source' && change !== null && change <= -collapse ? 'source-collapsed' : 'fell';
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

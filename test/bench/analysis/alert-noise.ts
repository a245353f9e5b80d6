import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dailyAlerts } from '../../../utils/analyse/alerts/daily-alerts.ts';
import { judgeCount } from '../../../utils/analyse/alerts/judge-count.ts';
import type { Watched } from '../../../utils/analyse/alerts/watched.ts';
import { calendar } from '../../../utils/analyse/calendar.ts';
import { finish } from '../../../utils/analyse/stats/finish.ts';
import type { Line, Section } from './section.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

const DAYS = 120;
const FROM = 70;
const ODD = 2.326e-4;
const PRODUCTS = 60;
/** What a collapse leaves. */
const LEFT = 0.35;
/** Visitors a day from which a loss of two thirds can be told from chance. */
const BUSY = 50;

/** Visitors of a product: a level, weekends 40 % busier, days that differ by 20 % more than chance. */
function visitorsOf(random: SeededRandom): readonly number[] {
  const level = Math.exp(3 + 1.5 * random.normal());
  return Array.from({ length: DAYS }, (_, day) =>
    random.poisson(level * (day % 7 >= 5 ? 1.4 : 1) * (random.gamma(25) / 25)),
  );
}

/** "Same weekday ± 50 %": the rule operators use. */
function weekdayRule(values: readonly number[], today: number): boolean {
  const before = values.at(-8) ?? 0;
  return Math.abs(today - before) > 0.5 * before;
}

export const alertNoise: Section = {
  title: 'Alerts: 60 simulated products, 50 days each, usual or with two thirds lost; a real shop',
  lines: () => {
    const random = seededRandom(21);
    const shop = Array.from({ length: PRODUCTS }, () => visitorsOf(random));
    const count = { days: 0, naive: 0, aware: 0, naiveFound: 0, awareFound: 0, busy: 0 };
    for (const values of shop) {
      const average = values.reduce((sum, value) => sum + value, 0) / DAYS;
      for (let day = FROM; day < DAYS; day++) {
        const before = values.slice(0, day);
        const today = values[day] ?? 0;
        const lost = random.binomial(today, LEFT);
        const odd = (value: number) => {
          const found = judgeCount([...before, value], [...before, value]);
          return found !== undefined && Math.min(found.atMost, found.atLeast) < ODD;
        };
        count.days++;
        if (weekdayRule([...before, today], today)) count.naive++;
        if (odd(today)) count.aware++;
        if (average < BUSY) continue;
        count.busy++;
        if (weekdayRule([...before, lost], lost)) count.naiveFound++;
        if (odd(lost)) count.awareFound++;
      }
    }
    const told = Array.from({ length: DAYS - FROM }, (_, offset) => {
      const series = shop.map((values, product): Watched => {
        const id = `product/${product}/visitors`;
        const until = values.slice(0, FROM + offset + 1);
        return {
          id,
          level: 'product',
          key: id,
          metric: 'visitors',
          kind: 'count',
          better: 'up',
          values: until,
          worth: 1,
          parent: null,
        };
      });
      const question = { series, stocks: [], events: [], day: FROM + offset, open: [], leastImpact: 20 };
      return finish(dailyAlerts(question)).alerts.length;
    }).reduce((sum, alerts) => sum + alerts, 0);
    const share = (found: number) => found / count.days;
    const line = (name: string, naive: number, aware: number, target: string, ok: boolean): Line => ({
      name,
      naive,
      aware,
      unit: 'share',
      target,
      ok,
    });
    const real = oddDaysOfRealShop();
    const found = (name: string, naive: number, aware: number) => line(name, naive, aware, '≥ 70 %', aware >= 0.7);
    return [
      line(
        'usual days called odd: same weekday ± 50 % | ours',
        share(count.naive),
        share(count.aware),
        '≤ 1 %',
        share(count.aware) <= 0.01,
      ),
      found(
        'lost days found, of products with 50 visitors a day',
        count.naiveFound / count.busy,
        count.awareFound / count.busy,
      ),
      line(
        'days called odd, customers of a real shop (UCI), Christmas included',
        real.naive,
        real.aware,
        '≤ 5 %',
        real.aware <= 0.05,
      ),
      {
        name: 'alerts a day without any cause, of 60 products, gate and budget on',
        naive: share(count.naive) * PRODUCTS,
        aware: told / (DAYS - FROM),
        unit: 'count',
        target: '≤ 0.2',
        ok: told / (DAYS - FROM) <= 0.2,
      },
    ];
  },
};

/** Days of the UCI shop on which its customers would have been called odd; closed days are unknown, not zero. */
function oddDaysOfRealShop(): { readonly naive: number; readonly aware: number } {
  const path = join(import.meta.dirname, '../../data/online-retail-shop-daily.csv');
  const rows = readFileSync(path, 'utf8').trim().split('\n').slice(1);
  const byDate = new Map(rows.map((row) => [row.split(',')[0] ?? '', Number(row.split(',')[1])]));
  const values = calendar('2010-12-01', '2011-12-08').map((date) => byDate.get(date) ?? null);
  const judged = values.flatMap((value, day) => {
    const before = values[day - 7] ?? null;
    const until = values.slice(0, day + 1);
    const found = judgeCount(until, until);
    if (value === null || before === null || !found) return [];
    return [{ naive: Math.abs(value - before) > 0.5 * before, aware: Math.min(found.atMost, found.atLeast) < ODD }];
  });
  const share = (rule: 'naive' | 'aware') => judged.filter((one) => one[rule]).length / judged.length;
  return { naive: share('naive'), aware: share('aware') };
}

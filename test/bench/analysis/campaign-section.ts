import { actionReport } from '../../../utils/analyse/actions/action-report.ts';
import { calendar } from '../../../utils/analyse/calendar.ts';
import { campaignUplift } from '../../../utils/analyse/campaigns/campaign-uplift.ts';
import { dayNumber, weekday } from '../../../utils/analyse/civil-date.ts';
import { median } from '../../../utils/analyse/stats/quantile.ts';
import type { ActionNote } from '../../../utils/model/user-data.ts';
import type { Section } from './section.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

const days = calendar('2026-01-01', '2026-07-31');
const event = { from: '2026-06-10', to: '2026-06-13', preDays: 5, postDays: 7 };
const week = [0, 0.7, 0.75, 0.75, 0.85, 1, 1.5, 1.45];
const shops = 200;

/** A shop of 20 to 400 orders a day with a weekly pattern, a slow drift and more scatter than chance. */
function ordinaryDays({ uniform, poisson, gamma }: SeededRandom): ReadonlyMap<string, number> {
  const size = 20 * 20 ** uniform();
  const drift = (uniform() - 0.5) * 0.01;
  return new Map(
    days.map((date) => {
      const mean = size * (week[weekday(date)] ?? 1) * Math.exp(drift * (dayNumber(date) - dayNumber('2026-06-10')));
      return [date, poisson(mean * (gamma(40) / 40))];
    }),
  );
}

/** ×2.5 on the days of the event, a fifth less on the days it is felt before and after. */
function withEvent(values: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const times = (date: string) =>
    date >= event.from && date <= event.to ? 2.5 : date >= '2026-06-05' && date <= '2026-06-20' ? 0.8 : 1;
  return new Map([...values].map(([date, value]) => [date, Math.round(value * times(date))]));
}

const sum = (values: ReadonlyMap<string, number>, from: string, to: string) =>
  calendar(from, to).reduce((total, date) => total + (values.get(date) ?? 0), 0);

const note: ActionNote = {
  id: 'n',
  at: '2026-06-10T09:00:00Z',
  shopKey: 's',
  date: '2026-06-10',
  product: 'a',
  kind: 'main-picture',
  text: '',
};

function isClear(values: ReadonlyMap<string, number>): boolean {
  return actionReport(note, { kind: 'count', values }, { notes: [], campaigns: [], until: '2026-07-31' }).isClear;
}

/** "The three days after against the three before": more than a tenth is called an effect. */
function threeDays(values: ReadonlyMap<string, number>): boolean {
  const change = sum(values, '2026-06-10', '2026-06-12') / sum(values, '2026-06-07', '2026-06-09') - 1;
  return Math.abs(change) > 0.1;
}

/** Uplift of campaigns and effects of actions where the truth is known. */
export const campaignSection: Section = {
  title: 'campaigns and actions, simulated shops',
  lines: () => {
    const off: { naive: number[]; aware: number[] } = { naive: [], aware: [] };
    const alarms = { naive: 0, aware: 0 };
    const found = { naive: 0, aware: 0 };
    let covered = 0;
    for (let seed = 1; seed <= shops; seed++) {
      const random = seededRandom(seed);
      const usual = ordinaryDays(random);
      const values = withEvent(usual);
      const truth = sum(values, '2026-06-05', '2026-06-20') - sum(usual, '2026-06-05', '2026-06-20');
      const { net } = campaignUplift(values, event, { until: '2026-07-31' });
      // What is usually reported: the days of the event less as many days just before.
      const naive = sum(values, event.from, event.to) - sum(values, '2026-06-06', '2026-06-09');
      off.naive.push(Math.abs(naive / truth - 1));
      off.aware.push(Math.abs((net?.uplift ?? 0) / truth - 1));
      if (net?.range && net.range.low <= truth && truth <= net.range.high) covered++;

      const quiet = ordinaryDays(random);
      const better = new Map([...quiet].map(([date, value]) => [date, date >= note.date ? value * 1.4 : value]));
      if (isClear(quiet)) alarms.aware++;
      if (isClear(better)) found.aware++;
      if (threeDays(quiet)) alarms.naive++;
      if (threeDays(better)) found.naive++;
    }
    const [naive, aware] = [median(off.naive) ?? 1, median(off.aware) ?? 1];
    const falsely = alarms.aware / shops;
    return [
      { name: 'net uplift: median error', naive, aware, unit: 'share', target: '≤ 25 %', ok: aware <= 0.25 },
      {
        name: 'net uplift: error bars hold the truth',
        naive: null,
        aware: covered / shops,
        unit: 'share',
        target: '≥ 75 %',
        ok: covered / shops >= 0.75,
      },
      {
        name: 'an effect is seen where nothing was done',
        naive: alarms.naive / shops,
        aware: falsely,
        unit: 'share',
        target: '≤ 15 %',
        ok: falsely <= 0.15,
      },
      {
        name: 'an effect of 40 % is seen',
        naive: found.naive / shops,
        aware: found.aware / shops,
        unit: 'share',
        target: '≥ 75 %',
        ok: found.aware / shops >= 0.75,
      },
    ];
  },
};

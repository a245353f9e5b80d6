import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { grouped } from '../stats/grouped.ts';
import type { Alert, Episode } from './alert.ts';

/** Something odd, with what is needed to choose. */
export interface Odd extends Alert {
  readonly parent: string | null;
}

export interface AlertLimits {
  /** Less money is not worth a word. */
  readonly leastImpact: number;
  /** Alerts a day. */
  readonly perDay: number;
  /** Share of false alarms among products (Benjamini & Hochberg). */
  readonly falseAlarms: number;
}

export interface ChosenAlerts {
  /** The most money first; those without an amount last. */
  readonly alerts: readonly Alert[];
  /** Of everything odd: how many were left out, and why. */
  readonly leftOut: {
    readonly chance: number;
    readonly explained: number;
    readonly small: number;
    readonly goingOn: number;
    readonly budget: number;
  };
  /** To be kept until tomorrow. */
  readonly episodes: readonly Episode[];
}

/** An episode that was quiet for longer is over. */
const QUIET = 2;

/**
 * From everything odd to what is worth a word (methods.md §6): false alarms among many products out, children that
 * moved as their parent did told with it, small money out, each episode once, the largest few.
 * @param moves by series id the relative change of everything judged, odd or not.
 * @param open episodes as returned the days before.
 */
export function chooseAlerts(
  odd: readonly Odd[],
  tests: readonly { readonly id: string; readonly level: string; readonly metric: string; readonly chance: number }[],
  moves: ReadonlyMap<string, number | null>,
  open: readonly Episode[],
  day: number,
  limits: AlertLimits,
): ChosenAlerts {
  const standing = standingProducts(tests, limits.falseAlarms);
  const real = odd.filter(({ id, level }) => level !== 'product' || standing.has(id));
  const oddIds = new Set(real.map(({ id }) => id));
  const explained = real.filter((one) => isExplained(one, moves));
  const explains = grouped(
    explained.filter(({ parent }) => parent !== null && oddIds.has(parent)),
    ({ parent }) => parent,
  );
  const alone = real.filter((one) => !explained.includes(one));
  const large = alone.filter(({ impact }) => impact === null || Math.abs(impact) >= limits.leastImpact);
  const before = (one: Odd) =>
    open.find(({ id, code, last }) => id === one.id && code === one.code && last >= day - QUIET);
  const fresh = large.filter((one) => !before(one)).sort(byImpact);
  const alerts = fresh.slice(0, limits.perDay);
  const told = large.filter((one) => before(one) || alerts.includes(one));
  return {
    alerts: alerts.map(({ parent: _, ...alert }) => ({
      ...alert,
      explains: (explains.get(alert.id) ?? []).toSorted(byImpact).map(({ id }) => id),
    })),
    leftOut: {
      chance: odd.length - real.length,
      explained: explained.length,
      small: alone.length - large.length,
      goingOn: large.length - fresh.length,
      budget: fresh.length - alerts.length,
    },
    episodes: [
      ...told.map((one) => ({ id: one.id, code: one.code, since: before(one)?.since ?? day, last: day })),
      ...open.filter(
        ({ id, code, last }) => last >= day - QUIET && !told.some((one) => one.id === id && one.code === code),
      ),
    ],
  };
}

/** Products whose oddity is more than so many looks would find by chance; each metric is one family of tests. */
function standingProducts(
  tests: readonly { readonly id: string; readonly level: string; readonly metric: string; readonly chance: number }[],
  rate: number,
): ReadonlySet<string> {
  const families = grouped(
    tests.filter(({ level }) => level === 'product'),
    ({ metric }) => metric,
  );
  return new Set(
    [...families.values()].flatMap((family) => {
      const stands = benjaminiHochberg(
        family.map(({ chance }) => chance),
        rate,
      );
      return family.flatMap(({ id }, index) => (stands[index] ? id : []));
    }),
  );
}

/** The parent moved the same way, as much give or take a third of it, at least ten points. */
function isExplained({ parent, change }: Odd, moves: ReadonlyMap<string, number | null>): boolean {
  const above = parent === null ? null : (moves.get(parent) ?? null);
  if (above === null || change === null || above * change <= 0) return false;
  return Math.abs(change - above) <= Math.max(0.1, Math.abs(above) / 3);
}

function byImpact(a: Odd, b: Odd): number {
  return Math.abs(b.impact ?? 0) - Math.abs(a.impact ?? 0) || (a.id < b.id ? -1 : 1);
}

import type { KeptPick, WatchedProduct } from '../../utils/model/settings.ts';

/** Some months of picks of a few shops. */
const MOST_KEPT = 400;
const MOST_WATCHED = 100;
/** A product that stays on the list is one decision a week, not seven. */
const AGAIN_AFTER = 7;

/**
 * The record with the picks of a day in it; the very same one when nothing changes. Whoever tries other thresholds
 * leaves only the last list of the day behind.
 */
export function keepPicks(
  kept: readonly KeptPick[],
  shopKey: string,
  keys: readonly string[],
  day: number,
): readonly KeptPick[] {
  const isToday = (pick: KeptPick) => pick.shopKey === shopKey && pick.day === day;
  const before = kept.filter((pick) => !isToday(pick));
  const lately = new Set(
    before.filter((pick) => pick.shopKey === shopKey && Math.abs(day - pick.day) < AGAIN_AFTER).map(({ key }) => key),
  );
  const fresh = keys.filter((key) => !lately.has(key));
  const told = kept.filter(isToday).map(({ key }) => key);
  if (fresh.length === told.length && fresh.every((key) => told.includes(key))) return kept;
  return [...before, ...fresh.map((key) => ({ shopKey, key, day }))].slice(-MOST_KEPT);
}

/** Puts a product on the watchlist or takes it off. */
export function toggleWatched(
  list: readonly WatchedProduct[],
  { shopKey, key }: WatchedProduct,
): readonly WatchedProduct[] {
  const others = list.filter((one) => one.shopKey !== shopKey || one.key !== key);
  return others.length < list.length ? others : [...others, { shopKey, key }].slice(-MOST_WATCHED);
}

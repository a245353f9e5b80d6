import { firstKeptDay } from '../../utils/analyse/first-kept-day.ts';
import { detailKinds, isRuleDue } from '../../utils/model/retention.ts';
import type { Keeper } from '../../utils/store/open-keeper.ts';
import { readSettings, saveSettings } from '../../utils/webext/settings.ts';
import { readStoreMark, saveStoreMark } from '../../utils/webext/store-mark.ts';
import { dropStore, theStore } from './the-store.ts';

/** A capture is followed by others: the store is tended when it has been quiet for so long, in ms. */
const quiet = 5_000;

/** Between two pieces of work, in ms: captures that came meanwhile go first. */
const breath = 50;

/** How often the whole store is looked at, in ms. */
const hour = 3_600_000;

let waiting: ReturnType<typeof setTimeout> | undefined;
let isTending = false;

/**
 * Seals, moves and tidies what there is, once it is quiet. Nothing is lost when the worker is stopped before or within:
 * the next capture or start goes on.
 */
export function tendSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (!isTending) void tend();
  }, quiet);
}

async function tend(): Promise<void> {
  isTending = true;
  try {
    const store = await theStore();
    while (await store.tend(new Date().toISOString().slice(0, 10)))
      await new Promise((resolve) => setTimeout(resolve, breath));
    await lookAfter(store, Date.now());
  } catch {
    // Whoever captures or opens a panel next is told; nobody waits for this.
    dropStore();
  } finally {
    isTending = false;
  }
}

/** Once an hour at most: the user's retention rule, and a mark of the database to know it by. */
async function lookAfter(store: Keeper, now: number): Promise<void> {
  const mark = await readStoreMark();
  if (mark && now - Date.parse(mark.at) < hour) return;
  const before = await firstDayToKeep(now);
  if (before) await store.prune({ kinds: detailKinds, before });
  const { state, identity, snapshots, shops } = await store.health(mark);
  // The mark of a lost history stays until the user has restored it or wants to go on without.
  if (state !== 'lost')
    await saveStoreMark({ identity, snapshots, shops: shops.length, at: new Date(now).toISOString() });
}

/** A rule is followed once it has stood for a day. One that came from a backup stands from the first look at it. */
async function firstDayToKeep(now: number): Promise<string | undefined> {
  const { keepMonths, keepMonthsSince } = await readSettings();
  if (keepMonths === null) return undefined;
  if (keepMonthsSince === null) await saveSettings({ keepMonthsSince: new Date(now).toISOString() });
  return isRuleDue(keepMonthsSince, now) ? firstKeptDay(new Date(now).toISOString(), keepMonths) : undefined;
}

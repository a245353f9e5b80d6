import type { Page } from 'playwright';
import type { EntityKind } from '../../utils/model/reading.ts';
import { expectedReadings } from '../sample-consoles/data/expected-readings.ts';
import { openItemRank, openJd, openSycmHome, pickDay, setPageSize, waitForData } from '../sample-consoles/operator.ts';
import { sampleRoutes } from '../sample-consoles/serve.ts';
import { type Lab, newWindow } from './launch.ts';
import { countFigures } from './store-door.ts';
import { tabIdOf, tabStates } from './tab-states.ts';

/** What one window goes through. */
export type SampleTour = 'sycm-home' | 'sycm-item-rank' | 'jd-trade-summary';

export const tours: readonly SampleTour[] = ['sycm-home', 'sycm-item-rank', 'jd-trade-summary'];

export interface Walk {
  readonly today: string;
  /** Closed days to visit, oldest first. */
  readonly days: readonly string[];
  readonly onDay?: (page: SampleTour, day: string) => void;
}

const longestMs = 20_000;
const pollMs = 40;

/** Answers the consoles' real hosts with the sample consoles in this browser. */
export async function serveSamples(lab: Lab, today: string): Promise<void> {
  const answer = sampleRoutes(today);
  await lab.context.route(/^https?:/, (route) => {
    const found = answer(new URL(route.request().url()));
    return found ? route.fulfill({ ...found, body: found.body }) : route.abort();
  });
}

/** Goes through the days as an operator would, each page in its window, leaving a day only when Tillside has kept it. */
export async function walkSamples(lab: Lab, walk: Walk): Promise<void> {
  const windows: Page[] = [];
  // One after the other: a new window is known by being the next to open.
  for (const _ of tours) windows.push(await newWindow(lab));
  await Promise.all(tours.map((tour, index) => walkTour(lab, windows[index] as Page, tour, walk)));
  await Promise.all(windows.map((page) => page.close()));
}

async function walkTour(lab: Lab, page: Page, tour: SampleTour, { today, days, onDay }: Walk): Promise<void> {
  const [console, kind] =
    tour === 'jd-trade-summary'
      ? (['jd', 'shop'] as const)
      : (['sycm', tour === 'sycm-home' ? 'shop' : 'product'] as const);
  await open(page, tour);
  const kept = keeper(lab, page, console, kind, (day) => expectedReadings({ page: tour, day, today }).length);
  for (const day of days) {
    await pickDay(page, day);
    await waitForData(page, day);
    await kept(day);
    onDay?.(tour, day);
  }
}

async function open(page: Page, tour: SampleTour): Promise<void> {
  if (tour === 'jd-trade-summary') return openJd(page);
  await openSycmHome(page);
  if (tour === 'sycm-home') return;
  await openItemRank(page);
  await setPageSize(page, 50);
}

/** Waits until what the tab shows is in the store: another snapshot than the last, and as many figures as the day has. */
function keeper(
  lab: Lab,
  page: Page,
  console: string,
  kind: EntityKind,
  figuresOf: (day: string) => number,
): (day: string) => Promise<void> {
  let last = '';
  let id: number | undefined;
  return async (day) => {
    const until = Date.now() + longestMs;
    for (;;) {
      id ??= await tabIdOf(lab.door, page);
      const state = id === undefined ? undefined : (await tabStates(lab.door)).get(id);
      const fresh = state?.state === 'captured' && state.snapshot !== last;
      if (fresh && (await countFigures(lab.door, console, kind, day)) >= figuresOf(day)) {
        last = state.snapshot;
        return;
      }
      if (Date.now() > until) {
        throw new Error(
          `${console} ${kind} ${day} was not kept in ${longestMs / 1000} s; the tab says ${JSON.stringify(state)}`,
        );
      }
      await page.waitForTimeout(pollMs);
    }
  };
}

import type { Page } from 'playwright';
import type { Figure } from '../../utils/model/figure.ts';
import type { TabState } from '../../utils/model/tab-state.ts';
import type { Lab } from '../harness/launch.ts';
import { emptyStore, readStore } from '../harness/store-door.ts';
import { tabIdOf, tabStates } from '../harness/tab-states.ts';
import type { View } from './views.ts';

/** What Tillside keeps after one look of an operator at one view. */
export interface Kept {
  readonly figures: readonly Figure[];
  readonly tab: TabState | undefined;
  /** What the page itself shows by then, to tell its faults from ours. */
  readonly shown: readonly string[];
}

const pollMs = 250;
const calmMs = 4000;
const longestMs = 25_000;

/**
 * Shows a view and waits until nothing has changed for a while, on the page and in the store. What is kept already is
 * taken away first, except from a view that means the same days as the one before: there is nothing new to keep then.
 */
export async function visit(lab: Lab, page: Page, view: View, isSameAsBefore: boolean): Promise<Kept> {
  if (!isSameAsBefore) await emptyStore(lab.door);
  await view.show(page);
  const started = Date.now();
  let [last, since] = ['', Date.now()];
  for (;;) {
    await page.waitForTimeout(pollMs);
    const shown = view.figures ? await page.locator(view.figures).allInnerTexts() : [];
    const figures = (await readStore(lab.door)).flatMap((shop) => shop.figures);
    const id = await tabIdOf(lab.door, page);
    const tab = id === undefined ? undefined : (await tabStates(lab.door)).get(id);
    const now = JSON.stringify([shown, figures.map(({ metric, value, period }) => [metric, value, period])]);
    if (now !== last) [last, since] = [now, Date.now()];
    const enough = !view.timeframe || (shown.length > 0 && figures.length > 0);
    if ((enough && Date.now() - since >= calmMs) || Date.now() - started >= longestMs) return { figures, tab, shown };
  }
}

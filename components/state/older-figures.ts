import type { ReadonlySignal } from '@preact/signals';
import { addDays } from '../../utils/analyse/civil-date.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { PanelState } from './panel.ts';
import { resource } from './resource.ts';
import { asWhole, subjectQuery } from './shop-figures.ts';
import { shiftOf, type TrendRange } from './trend-view.ts';

/** What of the past is to be seen. */
export interface TrendReach {
  readonly range: TrendRange;
  readonly compared: boolean;
}

/** The shop's figures from before what the panel already holds, and the reach they complete. */
export interface OlderFigures extends TrendReach {
  readonly figures: readonly Figure[];
}

/** Asks the store for more only when a longer reach is chosen: a year is five times what the tiles need. */
export function olderFigures({ door, figures, host }: PanelState, reach: ReadonlySignal<TrendReach>) {
  const { shopKey, yesterday, today } = figures;
  const older = resource(async (): Promise<OlderFigures> => {
    const [shop, { range, compared }, product] = [shopKey.value, reach.value, figures.product.value];
    const days = range + (compared ? shiftOf(range) : 0);
    const [from, to] = [addDays(yesterday.value, 1 - days), addDays(today.value, -figures.reach - 1)];
    if (shop === undefined || from > to) return { range, compared, figures: [] };
    const found = await (await door()).figures({ shop, ...subjectQuery(product), from, to });
    return { range, compared, figures: product === undefined ? found : found.map(asWhole) };
  });
  const unsubscribe = host.onStoreChange(older.again);
  return {
    loaded: older.loaded,
    stop: () => {
      unsubscribe();
      older.stop();
    },
  };
}

import type { ReadonlySignal } from '@preact/signals';
import { addDays } from '../../utils/analyse/civil-date.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { PanelState } from './panel.ts';
import { resource } from './resource.ts';
import type { TrendRange } from './trend-view.ts';

/** The shop's figures from before what the panel already holds, and the range they complete. */
export interface OlderFigures {
  readonly range: TrendRange;
  readonly figures: readonly Figure[];
}

/** Asks the store for more only when a longer range is chosen: a year is five times what the tiles need. */
export function olderFigures({ door, figures, host }: PanelState, range: ReadonlySignal<TrendRange>) {
  const { shopKey, yesterday, today, reach } = figures;
  const older = resource(async (): Promise<OlderFigures> => {
    const [shop, days] = [shopKey.value, range.value];
    const [from, to] = [addDays(yesterday.value, 1 - days), addDays(today.value, -reach - 1)];
    if (shop === undefined || from > to) return { range: days, figures: [] };
    return { range: days, figures: await (await door()).figures({ shop, kind: 'shop', from, to }) };
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

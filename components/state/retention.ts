import { computed, signal } from '@preact/signals';
import { firstKeptDay } from '../../utils/analyse/first-kept-day.ts';
import type { EntityKind } from '../../utils/model/reading.ts';
import { detailKinds, isRuleDue } from '../../utils/model/retention.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { readValue } from './loaded.ts';
import type { PanelState } from './panel.ts';
import { resource } from './resource.ts';

type Rule = Pick<Settings, 'keepMonths' | 'keepMonthsSince'>;

/** What the rule lets go, counted before it does. */
export interface RetentionEffect {
  /** The first day that stays, YYYY-MM-DD. */
  readonly before: string;
  readonly bytes: number;
  /** Days of entities by kind, over all shops; only kinds there is anything of. */
  readonly entityDays: readonly { readonly kind: EntityKind; readonly count: number }[];
  /** False while the rule can still be taken back without a loss. */
  readonly isDue: boolean;
}

/** How long details are kept, what that removes, and the way back. */
export function createRetention({ host, door, preferences, figures }: PanelState) {
  const undoTo = signal<Rule | null>(null);
  const months = computed(() => preferences.settings.value.keepMonths);
  const effect = resource(async (): Promise<RetentionEffect | null> => {
    const before = firstKeptDay(figures.today.value, months.value);
    const since = preferences.settings.value.keepMonthsSince;
    if (!before) return null;
    const { shops } = await (await door()).usage({ kinds: detailKinds, before });
    const kinds = shops.flatMap((shop) => shop.kinds);
    return {
      before,
      bytes: kinds.reduce((sum, { bytes }) => sum + bytes, 0),
      entityDays: [...Map.groupBy(kinds, ({ kind }) => kind)]
        .map(([kind, of]) => ({ kind, count: of.reduce((sum, { entityDays }) => sum + entityDays, 0) }))
        .filter(({ count }) => count > 0),
      isDue: isRuleDue(since, host.now()),
    };
  });
  return {
    months,
    loaded: effect.loaded,
    effect: computed(() => readValue(effect.loaded.value) ?? null),
    canUndo: computed(() => undoTo.value !== null),
    choose: async (keepMonths: number | null) => {
      const { keepMonths: was, keepMonthsSince } = preferences.settings.peek();
      undoTo.value = { keepMonths: was, keepMonthsSince };
      await preferences.change({ keepMonths, keepMonthsSince: new Date(host.now()).toISOString() });
    },
    undo: async () => {
      const before = undoTo.peek();
      undoTo.value = null;
      if (before) await preferences.change(before);
    },
    again: effect.again,
    stop: effect.stop,
  };
}

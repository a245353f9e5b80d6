import { computed, signal } from '@preact/signals';
import { coverageOf } from './coverage-of.ts';
import { equationView } from './equation.ts';
import type { Host } from './host.ts';
import type { Preferences } from './preferences.ts';
import { createShopFigures } from './shop-figures.ts';
import { createShops, storeDoor } from './shops.ts';
import { type SpanChoice, spanTo } from './span.ts';
import { createTabWatch } from './tab-watch.ts';

/** What side panel and popup share: the tab, the shop, its figures and the equation over the chosen span. */
export function createPanel(host: Host, preferences: Preferences) {
  const door = storeDoor(host);
  const span = signal<SpanChoice>('day');
  const tab = createTabWatch(host);
  const shops = createShops(host, door, tab);
  const figures = createShopFigures(host, door, shops);
  return {
    host,
    door,
    preferences,
    tab,
    shops,
    figures,
    span,
    equation: computed(() => equationView(figures.figures.value, spanTo(figures.yesterday.value, span.value))),
    weekCoverage: computed(() => coverageOf(figures.figures.value, spanTo(figures.yesterday.value, 'week'))),
    stop: () => {
      for (const part of [preferences, tab, shops, figures]) part.stop();
    },
  };
}

export type PanelState = ReturnType<typeof createPanel>;

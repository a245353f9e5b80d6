import { computed, signal } from '@preact/signals';
import { coverageOf } from './coverage-of.ts';
import { equationView } from './equation.ts';
import type { Host } from './host.ts';
import { createLayoutWatch } from './layout-watch.ts';
import { createPageReport } from './page-report.ts';
import type { Preferences } from './preferences.ts';
import { createSection } from './section.ts';
import { createShopFigures } from './shop-figures.ts';
import { createShops, storeDoor } from './shops.ts';
import { type SpanChoice, spanTo } from './span.ts';
import { createSubject } from './subject.ts';
import { createTabWatch } from './tab-watch.ts';

/** Thirty days and the thirty before them: what the longest comparison needs. */
const COMPARISON_REACH = 60;

/** The tab, the shop and its figures over the last `reach` days. Begins to read at once: words and colours come meanwhile. */
export function shopInSight(host: Host, reach = COMPARISON_REACH) {
  const door = storeDoor(host);
  const tab = createTabWatch(host);
  const shops = createShops(host, door, tab);
  const subject = createSubject(tab);
  return { door, tab, shops, subject, figures: createShopFigures(host, door, shops, subject, reach) };
}

/** What side panel and popup share: the shop in sight and its equation over the chosen span. */
export function createPanel(host: Host, preferences: Preferences, inSight = shopInSight(host)) {
  const { tab, shops, figures } = inSight;
  const span = signal<SpanChoice>('day');
  const layouts = createLayoutWatch(host);
  return {
    host,
    preferences,
    ...inSight,
    layouts,
    section: createSection(),
    report: createPageReport(host),
    span,
    equation: computed(() => equationView(figures.figures.value, spanTo(figures.yesterday.value, span.value))),
    weekCoverage: computed(() => coverageOf(figures.figures.value, spanTo(figures.yesterday.value, 'week'))),
    stop: () => {
      for (const part of [preferences, tab, shops, figures, layouts]) part.stop();
    },
  };
}

export type PanelState = ReturnType<typeof createPanel>;

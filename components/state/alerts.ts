import { computed, signal } from '@preact/signals';
import type { Alert } from '../../utils/analyse/alerts/alert.ts';
import type { AlertSettings } from '../../utils/analyse/alerts/alert-settings.ts';
import type { ChosenAlerts } from '../../utils/analyse/alerts/choose-alerts.ts';
import { dailyAlerts } from '../../utils/analyse/alerts/daily-alerts.ts';
import { LEAST_DAYS } from '../../utils/analyse/alerts/day-pattern.ts';
import { watchedOf } from '../../utils/analyse/alerts/watched-of.ts';
import { addDays, civilDate, dayNumber } from '../../utils/analyse/civil-date.ts';
import { eventOf, sameEventDay } from '../../utils/analyse/events/event-days.ts';
import type { Interval } from '../../utils/analyse/shown-interval.ts';
import { entityKey } from '../../utils/model/entity-key.ts';
import type { Figure } from '../../utils/model/figure.ts';
import { keepEpisodes, openEpisodes, toggleDismissed } from './alert-book.ts';
import { alertSettings } from './alert-thresholds.ts';
import { bigEvents } from './big-events.ts';
import { inSlices } from './in-slices.ts';
import { readValue } from './loaded.ts';
import { marketsOf } from './markets-of.ts';
import type { PanelState } from './panel.ts';
import { resource } from './resource.ts';
import { watchedFigures } from './watched-figures.ts';

const REACH = 84;
/** A day of an event is compared with the event a year ago. */
const EVENT_REACH = 400;
export interface AlertsView {
  readonly day: string;
  /** `unread`: the day is missing; `young`: too few days before it; `event`: unlike other days, and nothing to compare. */
  readonly ground: 'sound' | 'unread' | 'young' | 'event';
  readonly alerts: readonly Alert[];
  readonly leftOut: ChosenAlerts['leftOut'];
  /** Names of products and sources by key. */
  readonly names: ReadonlyMap<string, string>;
  /** Currency of the shop. */
  readonly unit: string;
  /** What is left of a product's sales after goods and fees, as a share, by its key, where costs are known. */
  readonly margins: ReadonlyMap<string, Interval>;
}

/** What of yesterday is odd and matters. Begins to read when it is made: to be made after the first paint. */
export function createAlerts({ host, door, shops, preferences, figures: { shopKey, yesterday } }: PanelState) {
  const { settings, change } = preferences;
  const putAway = signal<ReadonlySet<string>>(new Set());
  // As text: settings come anew from storage whenever anything in them changes, a kept episode among them.
  const thresholds = computed(() => JSON.stringify(alertSettings(settings.value.alertThresholds)));
  const answer = resource(async (): Promise<AlertsView | undefined> => {
    const [shop, day, limits] = [shopKey.value, yesterday.value, thresholds.value];
    const markets = marketsOf(shops.shop.value?.console);
    if (shop === undefined) return undefined;
    const today = dayNumber(day);
    const { events: entered, costs } = await host.readUserData();
    const events = bigEvents({ from: addDays(day, -EVENT_REACH), to: day }, entered, { shopKey: shop, markets });
    const event = eventOf(events, today);
    const figures = await watchedFigures(await door(), shop, day, event ? EVENT_REACH : REACH);
    const open = openEpisodes(settings.peek().alertBooks ?? [], shop, today);
    const watched = watchedOf(figures, day, event ? EVENT_REACH : REACH);
    const chosen = await inSlices(
      dailyAlerts({ ...watched, events, day: today, open, settings: JSON.parse(limits) as AlertSettings }),
    );
    const earlier = event && sameEventDay(events, event, today);
    const ground = groundOf(
      figures.shop,
      day,
      event && { lastTime: earlier === undefined ? undefined : civilDate(earlier) },
    );
    // A day not read says nothing about what went on.
    if (ground !== 'unread') {
      const books = settings.peek().alertBooks ?? [];
      const kept = keepEpisodes(books, shop, today, open, chosen.episodes);
      if (kept !== books) void change({ alertBooks: kept });
    }
    const { alerts, leftOut } = chosen;
    /** Read only when it is needed: the first screen is drawn without it. */
    const marginsFor = async (told: readonly Alert[]): Promise<ReadonlyMap<string, Interval>> => {
      if (!told.some(({ level }) => level === 'product') || !costs.some((cost) => cost.shopKey === shop))
        return new Map();
      const { marginsOf } = await import('./product-margins.ts');
      return marginsOf(await door(), shop, day, costs);
    };
    return {
      day,
      ground,
      alerts,
      leftOut,
      names: namesOf(figures.products, figures.sources),
      unit: unitOf(figures.shop),
      margins: await marginsFor(alerts),
    };
  });
  const stops = [host.onStoreChange(answer.again), host.onUserDataChange(answer.again)];
  const view = computed(() => readValue(answer.loaded.value));
  const toggle = (id: string) => {
    const [shop, day] = [shopKey.peek(), view.peek()?.day];
    if (shop === undefined || day === undefined) return;
    const dismissedAlerts = toggleDismissed(settings.peek().dismissedAlerts ?? [], {
      shopKey: shop,
      id,
      day: dayNumber(day),
    });
    void change({ dismissedAlerts });
  };
  return {
    loaded: answer.loaded,
    view,
    again: answer.again,
    dismissed: computed(() => {
      const [shop, day] = [shopKey.value, dayNumber(view.value?.day ?? '')];
      const list = settings.value.dismissedAlerts ?? [];
      return new Set(list.filter((one) => one.shopKey === shop && one.day === day).map(({ id }) => id));
    }),
    /** Put away since the panel was opened: these can still be brought back. */
    putAway,
    dismiss: (id: string) => {
      putAway.value = new Set([...putAway.value, id]);
      toggle(id);
    },
    undo: (id: string) => {
      putAway.value = new Set([...putAway.value].filter((one) => one !== id));
      toggle(id);
    },
    stop: () => {
      for (const stop of stops) stop();
      answer.stop();
    },
  };
}

export type AlertsState = ReturnType<typeof createAlerts>;

function groundOf(shop: readonly Figure[], day: string, event: { readonly lastTime: string | undefined } | undefined) {
  const days = new Set(
    shop.flatMap(({ period, state }) => (state === 'ok' && period && period.start === period.end ? period.start : [])),
  );
  if (!days.has(day)) return 'unread';
  if (event) return event.lastTime !== undefined && days.has(event.lastTime) ? 'sound' : 'event';
  const before = [...days].filter((one) => one < day && one >= addDays(day, -28)).length;
  return before < LEAST_DAYS ? 'young' : 'sound';
}

function namesOf(...lists: readonly (readonly Figure[])[]): ReadonlyMap<string, string> {
  return new Map(
    lists.flat().map(({ entity }) => [entityKey(entity), entity.path?.at(-1) ?? entity.name ?? entityKey(entity)]),
  );
}

function unitOf(shop: readonly Figure[]): string {
  return shop.find(({ metric, state }) => metric === 'pay_amount' && state === 'ok')?.unit ?? 'XXX';
}

import { computed, signal } from '@preact/signals';
import type { Alert } from '../../utils/analyse/alerts/alert.ts';
import type { ChosenAlerts } from '../../utils/analyse/alerts/choose-alerts.ts';
import { dailyAlerts } from '../../utils/analyse/alerts/daily-alerts.ts';
import { LEAST_DAYS } from '../../utils/analyse/alerts/day-pattern.ts';
import { watchedOf } from '../../utils/analyse/alerts/watched-of.ts';
import { campaignsBetween } from '../../utils/analyse/calendar/campaigns-between.ts';
import { addDays, civilDate, dayNumber } from '../../utils/analyse/civil-date.ts';
import { eventOf, sameEventDay } from '../../utils/analyse/events/event-days.ts';
import type { MarketEvent } from '../../utils/analyse/events/market-event.ts';
import { entityKey } from '../../utils/model/entity-key.ts';
import type { Figure } from '../../utils/model/figure.ts';
import { keepEpisodes, openEpisodes, toggleDismissed } from './alert-book.ts';
import { inSlices } from './in-slices.ts';
import { readValue } from './loaded.ts';
import type { PanelState } from './panel.ts';
import { resource } from './resource.ts';
import { watchedFigures } from './watched-figures.ts';

const REACH = 84;
/** A day of an event is compared with the event a year ago. */
const EVENT_REACH = 400;
/** What every shop feels. Smaller days of the calendar would leave half the year unwatched. */
const BIG_EVENTS = ['new-year-goods', 'spring-festival', '618', 'double-11', 'double-12'];

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
}

/** What of yesterday is odd and matters. Begins to read when it is made: to be made after the first paint. */
export function createAlerts({ host, door, preferences, figures: { shopKey, yesterday } }: PanelState) {
  const { settings, change } = preferences;
  const putAway = signal<ReadonlySet<string>>(new Set());
  const answer = resource(async (): Promise<AlertsView | undefined> => {
    const [shop, day] = [shopKey.value, yesterday.value];
    if (shop === undefined) return undefined;
    const today = dayNumber(day);
    const events = bigEvents(day, shop);
    const event = eventOf(events, today);
    const figures = await watchedFigures(await door(), shop, day, event ? EVENT_REACH : REACH);
    const open = openEpisodes(settings.peek().alertBooks ?? [], shop, today);
    const watched = watchedOf(figures, day, event ? EVENT_REACH : REACH);
    const chosen = await inSlices(dailyAlerts({ ...watched, events, day: today, open }));
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
    return {
      day,
      ground,
      alerts,
      leftOut,
      names: namesOf(figures.products, figures.sources),
      unit: unitOf(figures.shop),
    };
  });
  const unsubscribe = host.onStoreChange(answer.again);
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
      unsubscribe();
      answer.stop();
    },
  };
}

export type AlertsState = ReturnType<typeof createAlerts>;

function bigEvents(day: string, shopKey: string): readonly MarketEvent[] {
  return campaignsBetween({ from: addDays(day, -EVENT_REACH), to: day }, [], { shopKey })
    .filter(({ festival }) => festival !== null && BIG_EVENTS.includes(festival))
    .map(({ id, festival, from, to, preDays, postDays }) => ({ name: festival ?? id, from, to, preDays, postDays }));
}

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

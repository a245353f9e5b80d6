import { campaignsBetween } from '../../utils/analyse/calendar/campaigns-between.ts';
import type { Market } from '../../utils/analyse/calendar/festivals.ts';
import type { MarketEvent } from '../../utils/analyse/events/market-event.ts';
import type { Span } from '../../utils/analyse/span.ts';
import type { CampaignEvent } from '../../utils/model/user-data.ts';

/** What every shop of a market feels. Smaller days of the calendar would leave half the year unwatched. */
const BIG: readonly string[] = [
  'new-year-goods',
  'spring-festival',
  '618',
  'double-11',
  'double-12',
  'black-friday',
  'cyber-monday',
  'christmas',
];

/** The days that are not like others for a shop: the large festivals of its markets, and every campaign of the user's own. */
export function bigEvents(
  span: Span,
  entered: readonly CampaignEvent[],
  shop: { readonly shopKey: string; readonly markets: readonly Market[] },
): readonly MarketEvent[] {
  const own = new Set(entered.map(({ id }) => id));
  return campaignsBetween(span, entered, shop)
    .filter(({ id, festival }) => own.has(id) || (festival !== null && BIG.includes(festival)))
    .map(({ id, name, festival, from, to, preDays, postDays }) => ({
      // A campaign of one's own is the same as the last one of its name.
      name: festival ?? (name || id),
      from,
      to,
      preDays,
      postDays,
    }));
}

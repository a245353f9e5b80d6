import type { CampaignEvent } from '../../model/user-data.ts';
import type { Span } from '../span.ts';
import { feltSpan } from './felt-span.ts';
import { festivalsOf, type Market } from './festivals.ts';

/** A campaign as the shop sees it: what the user entered, or a festival of the trade nobody changed. */
export interface Campaign extends Span {
  /** The user's item, or `festival/year`. */
  readonly id: string;
  /** Null: named after its festival. */
  readonly name: string | null;
  readonly festival: string | null;
  readonly preDays: number;
  readonly postDays: number;
  readonly plan: Readonly<Record<string, number>>;
  /** Keys of the products that took part; left out: the whole shop. */
  readonly products?: readonly string[];
  /** The days are only the usual ones and should be checked. */
  readonly toCheck: boolean;
}

/**
 * The campaigns felt by a shop between two days, by their first day. The user's own event replaces the festival of its
 * year; a hidden one only takes it away.
 */
export function campaignsBetween(
  { from, to }: Span,
  events: readonly CampaignEvent[],
  { shopKey, markets = ['china'] }: { readonly shopKey: string; readonly markets?: readonly Market[] },
): readonly Campaign[] {
  const own = events.filter((event) => event.shopKey === null || event.shopKey === shopKey);
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 3 },
    (_, at) => Number(from.slice(0, 4)) - 1 + at,
  );
  const usual = years.flatMap((year) =>
    festivalsOf(year)
      .filter(({ market }) => markets.includes(market))
      .filter(({ id }) => !own.some(({ festival, from: day }) => festival === id && day.startsWith(String(year))))
      .map(({ id, announced, market: _, ...days }) => ({
        ...days,
        id: `${id}/${year}`,
        name: null,
        festival: id,
        plan: {},
        toCheck: announced,
      })),
  );
  const entered = own
    .filter(({ hidden }) => !hidden)
    .map(({ id, name, festival, from, to, preDays, postDays, plan, products }) => ({
      id,
      name,
      festival,
      from,
      to,
      preDays,
      postDays,
      plan,
      ...(products && products.length > 0 && { products }),
      toCheck: false,
    }));
  return [...usual, ...entered]
    .filter((campaign) => {
      const felt = feltSpan(campaign);
      return felt.from <= to && felt.to >= from;
    })
    .sort((a, b) => (a.from + a.id < b.from + b.id ? -1 : 1));
}

import { entityKey } from '../../model/entity-key.ts';
import type { Figure } from '../../model/figure.ts';
import { indexFigures } from '../figure-index.ts';
import { figuresByProduct } from '../figures-by-product.ts';
import type { Span } from '../span.ts';
import { spanDays } from '../span-days.ts';
import { combineDays, spanValue } from '../span-value.ts';
import type { RoleFacts } from './role-facts.ts';

export interface RoleContext {
  /** Business days of events, for 活动款. */
  readonly eventDays?: ReadonlySet<string>;
  /** Contribution margin ÷ sales by product key, where costs are known. */
  readonly margins?: ReadonlyMap<string, number>;
  /** Keys of products in 衰退期. */
  readonly declining?: ReadonlySet<string>;
  /** The category of a product by its key and what its console says; left out: what the console says. */
  readonly categoryOf?: (key: string, told: string | undefined) => string | null;
}

/** The facts roles are judged by, of every product with figures, over one span (30 to 60 days). */
export function roleFactsOf(figures: readonly Figure[], span: Span, context: RoleContext = {}): readonly RoleFacts[] {
  const { eventDays = new Set(), margins = new Map(), declining = new Set() } = context;
  const { categoryOf = (_, told) => told ?? null } = context;
  const days = spanDays(span).filter((day) => eventDays.has(day));
  return [...figuresByProduct(figures)].map((own) => {
    const index = indexFigures(own);
    const entity = own.at(-1)?.entity;
    const key = entity ? entityKey(entity) : '';
    const category = categoryOf(key, entity?.category);
    const value = (metric: string) => {
      const combined = spanValue(index, metric, span);
      return combined?.state === 'ok' ? combined.value : null;
    };
    const onEvents = combineDays(index, 'pay_items', days);
    const units = value('pay_items');
    return {
      key,
      visitors: value('visitors'),
      sessions: value('sessions'),
      newVisitors: value('new_visitors') ?? value('search_visitors'),
      buyers: value('pay_buyers'),
      sales: value('pay_amount'),
      units,
      // Units are known and there was no event: none were sold on one.
      eventUnits: onEvents?.state === 'ok' ? onEvents.value : units === null || days.length > 0 ? null : 0,
      price: value('price') ?? value('amount_per_item'),
      margin: margins.get(key) ?? null,
      declining: declining.has(key),
      ...(category !== null && { category }),
    };
  });
}

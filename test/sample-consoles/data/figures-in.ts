import type { ShopFigures } from './figures.ts';
import { overDays } from './over-days.ts';
import type { SampleShop } from './sample-shop.ts';

/** The shop's figures of closed days start…end; undefined when the sample does not reach back that far. */
export function figuresIn(
  shop: SampleShop,
  span: { readonly start: string; readonly end: string },
): ShopFigures | undefined {
  const days = shop.days.filter(({ day }) => day >= span.start && day <= span.end);
  return days[0]?.day === span.start && days.at(-1)?.day === span.end ? overDays(days) : undefined;
}

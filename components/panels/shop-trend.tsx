import { Sparkline } from '../charts/sparkline.tsx';
import { useLocale } from '../i18n/locale.ts';
import { shopsWords } from '../i18n/words/shops.ts';
import type { ComparedShop } from '../state/shop-comparison.ts';
import css from './shops-section.module.css';

interface Props {
  readonly line: ComparedShop;
  /** All shops are drawn on one scale: their courses can be told apart by eye. */
  readonly range: readonly [low: number, high: number];
}

/** The course of a shop's sales, its first week being 100. */
export function ShopTrend({ line: { shop, trend }, range }: Props) {
  const { wordsOf, count } = useLocale();
  const say = wordsOf(shopsWords);
  return (
    <span class={css['trend']} title={say.trendHint}>
      <Sparkline label={say.trendOf(shop.name ?? shop.key)} values={trend.values} height={22} range={range} />
      <span class={css['basis']}>{trend.latest === null ? '–' : say.latest(count(Math.round(trend.latest)))}</span>
    </span>
  );
}

/** From nothing to the highest day of any shop. */
export function trendRange(lines: readonly ComparedShop[]): readonly [number, number] {
  const all = lines.flatMap(({ trend }) => trend.values.filter((value) => value !== null));
  return [Math.min(50, ...all), Math.max(150, ...all)];
}

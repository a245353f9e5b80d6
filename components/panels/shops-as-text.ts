import type { Locale } from '../i18n/locale.ts';
import { shopsWords } from '../i18n/words/shops.ts';
import type { ComparedShop, ShopComparison } from '../state/shop-comparison.ts';
import { safeCell } from './products-as-text.ts';
import { basisName } from './shop-figure.tsx';

/** The shops as tab-separated text, exact numbers with what each is counted by. Unknown cells stay empty. */
export function shopsAsText(lines: readonly ComparedShop[], { measures }: ShopComparison, locale: Locale): string {
  const say = locale.wordsOf(shopsWords);
  const heads = [
    say.shop,
    ...measures.flatMap((one) => {
      const name = say.measures[one];
      return [name, say.heads.change(name), say.heads.basis(name)];
    }),
    say.heads.currency,
    say.heads.days,
    say.heads.of,
  ];
  const rows = lines.map((line) => [
    safeCell(line.shop.name ?? line.key),
    ...measures.flatMap((one) => {
      const cell = line.cells.get(one);
      return cell
        ? [String(cell.value), cell.change === null ? '' : String(cell.change), basisName(cell.basis, locale)]
        : ['', '', ''];
    }),
    line.cells.get('sales')?.unit ?? '',
    String(line.daysKnown),
    String(line.daysInSpan),
  ]);
  return [heads, ...rows].map((cells) => cells.join('\t')).join('\n');
}

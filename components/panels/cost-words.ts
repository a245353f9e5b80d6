import type { Cost } from '../../utils/model/user-data.ts';
import type { Locale } from '../i18n/locale.ts';
import { profitWords } from '../i18n/words/profit.ts';
import type { ProfitView } from '../state/profit.ts';

/** What a cost is for, whose, and since when. */
export function nameOf(
  { kind, product, from, source }: Cost,
  { names }: ProfitView,
  { wordsOf, date }: Locale,
): string {
  const say = wordsOf(profitWords);
  const who = product === null ? say.wholeShop : (names.get(product) ?? product);
  const origin = source === 'imported' ? [say.imported] : [];
  return [say.parts[kind], who, say.since(`${from.slice(0, 4)} ${date.short(from)}`), ...origin].join(' · ');
}

/** What it comes to, and of what. */
export function amountOf({ basis, value, currency }: Cost, locale: Locale): string {
  const of = locale.wordsOf(profitWords).bases[basis];
  if (currency === null)
    return `${locale.value.exact({ id: 'x_rate', unit: 'ratio' }, value, 'ratio')} ${of.replace('%', '').trim()}`;
  return `${locale.value.exact({ id: 'pay_amount', unit: 'money' }, value, currency)} ${of}`;
}

import type { Grammar } from '../model/raw-page.ts';
import type { LabelBook } from './label-book.ts';
import { isBareSpan, namesDates } from './parse-dates.ts';
import { isValueText } from './parse-value.ts';
import { introducesPeriod, isUpdateClock, presetOf, saysRealtime, startsWithPreset } from './period-words.ts';
import { roleOf } from './role-of.ts';

// Ornaments, help marks, units in brackets and words for "now" do not separate a value from its label.
const ornament =
  /^(?:[^\p{L}\p{N}]+|[iｉⓘ]|指标说明|指标|提示|趋势|更多|详情|查看|问号|help|info|(?:今日|今天|当前|实时|当日|本期|累计|today|current)|[（(](?:[^\p{L}\p{N}%‰()（）]+|[¥￥$€£元人件次个单笔秒天]|人次|人民币|CNY|RMB|USD|EUR|GBP)[)）])$/iu;

const shopName =
  /^(?!.*(?:微信小店|抖店|我的|店铺|门店|开店|全店|本店|[，。！？、]))[\p{L}\p{N}·&' -]{2,30}(?:旗舰店|专卖店|专营店|自营店|企业店|(?<!商|网)店)$/u;

/** The grammar of one page: how extraction tells labels, figures and period texts apart. */
export function pageGrammar(book: LabelBook): Grammar {
  return {
    kindOf: once((text) => {
      if (text.length > 60) return 'word';
      if (book.isLabel(text)) return 'label';
      if (isValueText(text)) return 'value';
      if (roleOf(text) && !book.isBetween(text)) return 'role';
      return ornament.test(text) || book.isBetween(text) ? 'between' : 'word';
    }),
    periodKind: once((text) => {
      if (text.length > 120) return null;
      if (presetOf(text)) return 'preset';
      if (isUpdateClock(text) || namesDates(text)) return 'date';
      return text.length <= 24 && saysRealtime(text) ? 'live' : null;
    }),
    isChoice: book.isChoice,
    marks: book.adapter.marks ?? null,
    buttonsTell: book.page?.period === 'button',
    introducesPeriod: (text) => introducesPeriod(text) || startsWithPreset(text),
    isUpdate: isUpdateClock,
    isBareSpan: (text) => spansTell(book) && isBareSpan(text),
    isShopName: (text) => shopName.test(text),
  };
}

/**
 * Where figures are of the running day unless the page says otherwise, a span of dates is an event's or a bill's; and
 * nobody knows what it is on a page nobody described.
 */
function spansTell({ adapter, page }: LabelBook): boolean {
  return adapter.id !== 'generic' && page?.period !== 'clock' && page?.period !== 'yesterday';
}

/** Asked of the same text again and again while a page is read, it is worked out once. */
function once<T>(tell: (text: string) => T): (text: string) => T {
  const told = new Map<string, T>();
  return (text) => {
    const known = told.get(text);
    if (known !== undefined) return known;
    const kind = tell(text);
    told.set(text, kind);
    return kind;
  };
}

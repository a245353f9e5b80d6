const longest = 120;
// 成交金额 > leads to its page.
const ornaments = /[\s:?>›»]+$/;
// Not "(%)" and not "(万元)": those say how to read the value, and a label whose unit is forgotten yields a wrong one.
const unit =
  /\s*\((?:元|人|件|次|个|单|笔|秒|s|¥|\$|€|£|AUD|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HKD|IDR|INR|JPY|KRW|MXN|MYR|NOK|NZD|PHP|PLN|RMB|SEK|SGD|THB|TRY|TWD|USD|VND|ZAR)\)$/i;

/**
 * The form in which labels are compared: NFKC (full-width brackets and digits become plain), one kind of dash, no
 * bracketed unit ("成交金额(元)"), no trailing colon or question mark, lower case, single spaces.
 */
export function labelKey(text: string): string {
  return text
    .slice(0, longest)
    .replace(/[ⓘ❓\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ornaments, '')
    .replace(unit, '')
    .replace(ornaments, '')
    .toLowerCase();
}

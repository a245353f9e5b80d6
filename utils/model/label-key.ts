/**
 * The form in which labels are compared: NFKC (full-width brackets and digits become plain), one kind of dash, no
 * bracketed unit ("成交金额(元)"), no trailing colon or question mark, lower case, single spaces.
 */
export function labelKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\s ]+/g, ' ')
    .trim()
    .replace(/\s*[（(](?:元|%|人|件|次|个|单|笔|秒|s|¥|\$|€|£|[A-Za-z]{3})[)）]$/i, (unit) =>
      /[A-Z]{3}/.test(unit) || !/[a-z]{3}/i.test(unit) ? '' : unit,
    )
    .replace(/[\s:：?？ⓘ]+$/, '')
    .toLowerCase();
}

import type { Grammar } from '../model/raw-page.ts';
import type { Box, Fragment } from './page-tree.ts';

const currencyOnly = /^(?:[A-Z]{2,3}\$|[A-Z]{3}|[¥￥$€£₹₩₫฿]|R\$|RM|Rp|kr|zł)$/;
const startsNumber = /^[-+−]?\d/;
const endsNumber = /\d$/;
const decimals = /^[.,]\d+%?$/;
const suffix = /^(?:万|亿|千|%|％|元|分|件|人|次|个|单|笔|秒|[KMB]|€|£|\$|kr|zł)$/;
const arrow = /^[▲▼△▽↑↓↗↘]$/;
// 退款金额 with its clock in a little selector beside it.
const clockOfRefunds = /^(?:支付|退款|完结|结算|发货)(?:时间|日)$/;
const parenthetical = /^[(（][^()（）]*[)）]$/;

/**
 * Puts together what a site spread over several elements: "¥" + "1,234", "$1,234" + ".56", "1.2" + "万",
 * "▼" + "1.02%", 退款金额 + (支付时间). Digits of different elements are never joined: two columns
 * side by side ("2" and "3.39%") would become a number that does not exist.
 * Returns texts by fragment index; a swallowed fragment has an empty text.
 */
export function joinSplitTexts(fragments: readonly Fragment[], grammar: Grammar): readonly string[] {
  const texts = fragments.map((fragment) => fragment.text);
  for (let i = 0; i + 1 < fragments.length; i++) {
    const [left, right] = [fragments[i] as Fragment, fragments[i + 1] as Fragment];
    if (left.scrambled || right.scrambled) continue;
    const isClock = clockOfRefunds.test(right.text);
    if (!areNeighbours(left.box, right.box) && !(isClock && areNeighbours(alone(left.box), alone(right.box)))) continue;
    const joined = joinPair(texts[i] as string, right.text, grammar);
    if (joined === null) continue;
    texts[i] = '';
    texts[i + 1] = joined;
  }
  return texts;
}

/** Same parent, or one the child of the other's parent: what a person sees as one line of one thing. */
function areNeighbours(a: Box, b: Box): boolean {
  return a === b || a.parent === b || b.parent === a || (a.parent !== null && a.parent === b.parent);
}

/** The largest element that holds nothing but this text: a selector is drawn with several around its words. */
function alone(box: Box): Box {
  let at = box;
  while (at.parent && at.parent.to - at.parent.from === 1) at = at.parent;
  return at;
}

/** What two neighbouring texts are as one; null when they are two things. */
export function joinPair(left: string, right: string, grammar: Grammar): string | null {
  if (currencyOnly.test(left) && startsNumber.test(right)) return left + right;
  if (arrow.test(left) && startsNumber.test(right)) return left + right;
  if (endsNumber.test(left) && decimals.test(right) && !left.includes('%')) return left + right;
  if (endsNumber.test(left) && suffix.test(right) && grammar.kindOf(left) === 'value') return left + right;
  const isClock = clockOfRefunds.test(right);
  if ((!isClock && !parenthetical.test(right)) || grammar.kindOf(left) !== 'label') return null;
  const joined = isClock ? `${left}(${right})` : left + right;
  return grammar.kindOf(joined) === 'label' ? joined : null;
}

import type { Role } from '../model/reading.ts';

const peer =
  /^(?:.{0,6}(?:同行|同层|同类目|行业|竞品|商圈|基准)|category average|industry|benchmark|peers?\b|similar shops)/i;
const change =
  /^(?:较|环比|同比|比上|日环比|周同比|月同比|涨跌|增长率|变化|compared (?:to|with)|change|from previous)/i;
const previous =
  /^(?:昨日|昨天|前一?日|前1日|上一?周期|上期|上周|上月|去年|对比|比较期|同期|previous|prior|yesterday|last (?:week|period|month|year)|vs\.?(?=\s|$))/i;

/** Of peers: the best of them. */
const best = /优秀|标杆|头部|领先|\btop\b|\bbest\b/i;

/** What a text announces about the figure that follows it (or follows within it), and the text left after the words. */
export interface RoleWords {
  readonly role: Exclude<Role, 'own'>;
  readonly rest: string;
  /** The best of the peers (同行优秀), not their mean. */
  readonly top?: true;
}

// Not the end of a date or of a time: "对比时间 2026-08-20" announces no -20.
const figureAtEnd =
  /(?:(?<!\d[-/:.,]?|[年月])(?:[+\-−▲▼↑↓]\s*){0,2}[¥$€£]?\s*\d[\d.,]*\s*[万亿千%KMB]?\s*[元人件个次单笔]?|[-—–]{1,2}|[*]{2,})$/i;

/** Recognises 较前1日, 昨日全天, 同行同层平均, 对比时间, vs. Previous year …; undefined for any other text. */
export function roleOf(text: string): RoleWords | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain.length > 40) return undefined;
  // "较前1日" ends in no figure of its own; "昨日 525" does.
  const rest = /(?:日|天|周|月|期)$/.test(plain) ? '' : (figureAtEnd.exec(plain)?.[0] ?? '');
  const role = peer.test(plain)
    ? 'peer'
    : change.test(plain)
      ? 'change'
      : previous.test(plain)
        ? 'previous'
        : undefined;
  return role && { role, rest: rest.trim(), ...(role === 'peer' && isOfTheBest(plain) && { top: true as const }) };
}

/** Whether words about peers mean the best of them. */
export function isOfTheBest(text: string): boolean {
  return best.test(text);
}

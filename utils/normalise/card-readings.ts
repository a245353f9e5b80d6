import type { Period } from '../model/period.ts';
import type { RawCard } from '../model/raw-page.ts';
import type { Entity, Reading, Role } from '../model/reading.ts';
import type { Shop } from '../model/shop.ts';
import { shiftDate } from './civil-time.ts';
import type { LabelBook } from './label-book.ts';
import type { DateOrder } from './parse-dates.ts';
import type { NumberStyle } from './parse-value.ts';
import { presetOf } from './period-words.ts';
import { readFigures } from './read-figures.ts';
import { readStack } from './read-stack.ts';
import { resolvePeriod } from './resolve-period.ts';
import { isOfTheBest, roleOf } from './role-of.ts';
import { taughtFigures } from './taught-figures.ts';

export interface PageContext {
  readonly book: LabelBook;
  readonly style: NumberStyle;
  readonly shop: Shop | null;
  /** The product the whole page is about. */
  readonly product: Entity | null;
  readonly today: string;
  /** See PeriodContext. */
  readonly early?: boolean;
  /** How this page writes 05/07/2026, where that is known. */
  readonly dates: DateOrder | undefined;
}

const foreign =
  /行业|同行|竞品|竞店|商机|大盘|(?:其[他它]|同类|标杆|优秀)(?:店|商家)|benchmark|industry|\b(?:similar|other) (?:stores|shops)\b/i;
// Of one carrier or terminal: a part of the shop under the same labels as the whole.
const part =
  /^(?:自营|达人|合作|店铺|我的)?(?:直播间?|短视频|商品卡|图文|橱窗|自播|店播|达播|小程序|无线端?|PC端?|电脑端|手机端|APP端?|移动端)(?:数据|概况|概览|成交|带货)?$/i;
// Figures that are wished for, made up or talked about.
const unreal =
  /目标|预测|预估|模拟|示例|案例|公告|常见问题|帮助中心|新手(?:引导|任务|教程)|学习中心|课程|报名|\b(?:forecasts?|projections?|projected|goals?|targets?|tutorials?|success stor(?:y|ies)|case stud(?:y|ies)|examples?)\b/i;
// What stands in a ranking is one article's or another shop's; the shop's own place in it is no metric of ours.
const ranking =
  /榜|排行|(?:热销|热卖|畅销|滞销|潜力|爆|主推|引流|优质|推荐|机会).{0,4}(?:商品|宝贝|单品|款)|\b(?:rankings?|leaderboards?|trending|best ?sellers|top (?:\d+|products|items|sellers))\b/i;

/** Whose figures a block holds: the adapter's rule, else its title (行业参考 is not our shop, 本月目标 nobody's). */
export function blockRole(book: LabelBook, blocks: readonly string[]): Role | 'ignore' {
  const rule = book.blockRule(blocks)?.read;
  if (rule) return rule;
  if (unreal.test(blocks[0] ?? '') || part.test(blocks[0] ?? '')) return 'ignore';
  return blocks.slice(0, 2).some((title) => foreign.test(title)) ? 'peer' : 'own';
}

/** Whose figures the columns below a group's header hold: 竞品 and 上期 say so, 流量 does not. */
export function groupRole(group: string | undefined): Role | 'ignore' | undefined {
  if (!group) return undefined;
  if (unreal.test(group)) return 'ignore';
  return foreign.test(group) ? 'peer' : roleOf(group)?.role;
}

/** What figures without a row of their own are about: the shop or, on a product's page, that product (null: it cannot be told). */
export function pageEntity({ book, shop, product }: PageContext): Entity | null {
  if (book.page?.product) return product;
  return { kind: 'shop', id: shop?.id ?? null, name: shop?.name ?? null };
}

/** Of a product 商品访客数 and 商品浏览量 are its visitors and views; of a shop they leave out its other pages. */
export function meantMetric(metric: string, entity: Entity): string {
  if (entity.kind !== 'product') return metric;
  return metric === 'item_visitors' ? 'visitors' : metric === 'item_page_views' ? 'page_views' : metric;
}

/** Period of a figure from the clues around it. */
export function periodAt(place: Pick<RawCard, 'blocks' | 'clues'>, context: PageContext) {
  const source = periodSource(place, context);
  const { today, dates, early = false } = context;
  return resolvePeriod(place.clues, { today, early, ...(source ? { source } : {}), ...(dates ? { dates } : {}) });
}

function periodSource({ blocks }: Pick<RawCard, 'blocks'>, { book }: PageContext) {
  return book.blockRule(blocks)?.period ?? book.page?.period;
}

function besideYesterday({ rest }: RawCard): boolean {
  return rest.some(({ text }) => /^较?(?:昨日|昨天)/.test(text));
}

/**
 * Blocks with a card beside whose value yesterday's stands: all of it is of the running day, also the card whose
 * yesterday had no figure.
 */
function blocksBesideYesterday(cards: readonly RawCard[]): ReadonlySet<string> {
  return new Set(cards.filter(besideYesterday).map(({ blocks }) => JSON.stringify(blocks)));
}

// Words before a label that give its figure days of its own, without saying which.
const ofOtherDays =
  /近\s*\d+|累计|历史|[本上]\s*[周月季年]|\b(?:last|past) \d+|\b(?:this|last) (?:week|month|quarter|year)|all[- ]time|lifetime/i;

/** A label that names its day (昨日收藏用户数) says more than what stands around it; so may what stands beside the value. */
function ownPeriod(card: RawCard, context: PageContext, running: ReadonlySet<string>): Period | null {
  const { today } = context;
  // A tab before it (近7日) is one of the page's clues.
  if (ofOtherDays.test(card.before ?? '') && !presetOf(card.before ?? '')) return null;
  if (!/^(?:昨日|昨天)/.test(card.label)) {
    const isRunning =
      running.has(JSON.stringify(card.blocks)) && /^(?:yesterday|clock)$/.test(periodSource(card, context) ?? '');
    return periodAt(card, context) ?? (isRunning ? { start: today, end: today, grain: 'realtime' } : null);
  }
  const day = shiftDate(today, -1);
  return { start: day, end: day, grain: 'day' };
}

const wished = /预计|预估|预测|有望|可(?:提升|增长|带来)|目标|示例|模拟|最高可|expected|estimated|projected|potential/i;

/** The card of an article in a ranking, or of a figure that is wished for: "预计可提升 成交订单数 1,200". */
function isOthers({ blocks, before = '' }: RawCard): boolean {
  return ranking.test(blocks[0] ?? '') || wished.test(before);
}

/** Readings of the cards of a page: figures of the shop, or of the one product the page is about. */
export function cardReadings(cards: readonly RawCard[], context: PageContext): readonly Reading[] {
  const { book, style } = context;
  const entity = pageEntity(context);
  if (!entity) return [];
  const running = blocksBesideYesterday(cards);
  return cards.flatMap((card) => {
    const rule = book.taught('card', card.label, card.blocks);
    const metric = rule ? rule.metric : book.metricOf(card.label, card.blocks);
    const role = rule?.role ?? blockRole(book, card.blocks);
    if (!metric || !card.value || role === 'ignore' || (!rule && isOthers(card))) return [];
    const stack = readStack([card.value, ...card.rest]);
    const top = role === 'peer' && isOfTheBest(card.blocks[0] ?? '') && { top: true as const };
    const figures =
      role === 'own' ? stack : stack.map((one) => ({ ...one, ...top, role: one.role === 'own' ? role : one.role }));
    const read = {
      book,
      style,
      entity,
      metric: meantMetric(metric, entity),
      period: ownPeriod(card, context, running),
      block: card.blocks[0],
    };
    return readFigures(figures, taughtFigures(rule, read, context.today));
  });
}

import type { Period } from '../model/period.ts';
import type { RawCard } from '../model/raw-page.ts';
import type { Entity, Reading, Role } from '../model/reading.ts';
import type { Shop } from '../model/shop.ts';
import { shiftDate } from './civil-time.ts';
import type { LabelBook } from './label-book.ts';
import type { NumberStyle } from './parse-value.ts';
import { readFigures } from './read-figures.ts';
import { readStack } from './read-stack.ts';
import { resolvePeriod } from './resolve-period.ts';

export interface PageContext {
  readonly book: LabelBook;
  readonly style: NumberStyle;
  readonly shop: Shop | null;
  readonly today: string;
}

const foreign = /行业|同行|竞品|竞店|商机|大盘|benchmark|industry/i;

/** Whose figures a block holds: the adapter's rule, else its title (行业参考 is not our shop). */
export function blockRole(book: LabelBook, blocks: readonly string[]): Role | 'ignore' {
  const rule = book.blockRule(blocks)?.read;
  if (rule) return rule;
  return blocks.slice(0, 2).some((title) => foreign.test(title)) ? 'peer' : 'own';
}

/** The shop itself as an entity. */
export function shopEntity(shop: Shop | null): Entity {
  return { kind: 'shop', id: shop?.id ?? null, name: shop?.name ?? null };
}

/** Period of a figure from the clues around it. */
export function periodAt(place: Pick<RawCard, 'blocks' | 'clues'>, { book, today }: PageContext) {
  const source = book.blockRule(place.blocks)?.period ?? book.page?.period;
  return resolvePeriod(place.clues, { today, ...(source ? { source } : {}) });
}

/** A label that names its day (昨日收藏用户数) says more than what stands around it. */
function ownPeriod(card: RawCard, context: PageContext): Period | null {
  if (!/^(?:昨日|昨天)/.test(card.label)) return periodAt(card, context);
  const day = shiftDate(context.today, -1);
  return { start: day, end: day, grain: 'day' };
}

/** Readings of the cards of a page: figures of the shop. */
export function cardReadings(cards: readonly RawCard[], context: PageContext): readonly Reading[] {
  const { book, style } = context;
  return cards.flatMap((card) => {
    const metric = book.metricOf(card.label, card.blocks);
    const role = blockRole(book, card.blocks);
    if (!metric || !card.value || role === 'ignore') return [];
    const stack = readStack([card.value, ...card.rest]);
    const figures =
      role === 'peer'
        ? stack.map((figure) => ({ ...figure, role: figure.role === 'own' ? ('peer' as const) : figure.role }))
        : stack;
    return readFigures(figures, {
      book,
      style,
      entity: shopEntity(context.shop),
      metric,
      period: ownPeriod(card, context),
      block: card.blocks[0],
    });
  });
}

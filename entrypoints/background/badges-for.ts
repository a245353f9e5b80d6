import { indexFigures } from '../../utils/analyse/figure-index.ts';
import { badgeBase, badgeDays, nativeBadge } from '../../utils/analyse/native-badge.ts';
import { adapterFor } from '../../utils/consoles/adapter-for.ts';
import type { Badge, BadgeAnswer, BadgeQuestion, ShownFigure } from '../../utils/model/badge.ts';
import { entityIdentity, entityKey } from '../../utils/model/entity-key.ts';
import type { Metric } from '../../utils/model/metric.ts';
import { metricById } from '../../utils/model/metrics.ts';
import { openFigures } from '../../utils/store/open-figures.ts';
import type { Store } from '../../utils/store/store.ts';
import { readSettings } from '../../utils/webext/settings.ts';
import { tabState } from '../../utils/webext/tab-states.ts';
import { mayRead } from './may-read.ts';
import { type PageSender, pageOf } from './page-of.ts';
import { isBadgeQuestion } from './read-badge-question.ts';

const dayMs = 86_400_000;

let store: Promise<Pick<Store, 'figures'>> | undefined;

/**
 * What to write beside the figures of the page that asks. Answered only where badges are switched on, and only for the
 * shop whose figures were last read in this very tab: a page taken over cannot ask for another shop's.
 */
export async function badgesFor(question: BadgeQuestion, sender: PageSender): Promise<BadgeAnswer | null> {
  const page = pageOf(sender);
  if (!page || !isBadgeQuestion(question) || !(await mayRead(page.url.href))) return null;
  const { badges, paused } = await readSettings();
  const console = adapterFor(page.url).id;
  if (paused || !badges.includes(console)) return null;
  const tab = await tabState(page.tabId);
  const isItsShop = tab.state === 'captured' && tab.console === console && tab.shopKey === question.shopKey;
  if (!isItsShop) return { badges: question.figures.map(() => null), metrics: {} };
  store ??= openFigures();
  try {
    return await answer(await store, question);
  } catch (error) {
    store = undefined;
    throw error;
  }
}

async function answer(store: Pick<Store, 'figures'>, { shopKey, figures }: BadgeQuestion): Promise<BadgeAnswer> {
  const groups = new Map<string, ShownFigure[]>();
  for (const figure of figures) {
    const key = figure.entity.kind + entityIdentity(figure.entity);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const found = new Map<ShownFigure, Badge>();
  for (const group of groups.values())
    for (const [figure, badge] of await badgesOfEntity(store, shopKey, group)) found.set(figure, badge);
  const metrics: Record<string, Metric> = {};
  for (const { metric } of found.keys()) {
    const known = metricById(metric);
    if (known) metrics[metric] = known;
  }
  return { badges: figures.map((figure) => found.get(figure) ?? null), metrics };
}

/** @param group figures of one entity. */
async function badgesOfEntity(
  store: Pick<Store, 'figures'>,
  shop: string,
  group: readonly ShownFigure[],
): Promise<readonly (readonly [ShownFigure, Badge])[]> {
  const [{ entity } = { entity: null }] = group;
  if (!entity) return [];
  const ends = group.map(({ period }) => period.end).toSorted();
  const curve = new Date(Date.parse(ends[0] as string) - (badgeDays - 1) * dayMs).toISOString().slice(0, 10);
  const from = [curve, ...group.map((figure) => badgeBase(figure).from)].toSorted()[0] as string;
  const kept = await store.figures({
    shop,
    kind: entity.kind,
    // What a shop calls itself may differ from page to page; it is one entity all the same.
    ...(entity.kind !== 'shop' && { entity: entityKey(entity) }),
    metrics: [...new Set(group.flatMap(({ metric }) => [metric, ...(metricById(metric)?.formula ?? [])]))],
    from,
    to: ends.at(-1) as string,
  });
  const same = kept.filter((one) => entity.kind === 'shop' || entityIdentity(one.entity) === entityIdentity(entity));
  const index = indexFigures(same);
  return group.flatMap((figure) => {
    const badge = nativeBadge(index, figure);
    return badge ? [[figure, badge] as const] : [];
  });
}

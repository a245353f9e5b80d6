import { calendar } from '../../utils/analyse/calendar.ts';
import { addDays } from '../../utils/analyse/civil-date.ts';
import type { CoverageDay, MetricCoverage } from '../../utils/model/coverage.ts';
import { entityIdentity, entityKey } from '../../utils/model/entity-key.ts';
import type { Figure } from '../../utils/model/figure.ts';
import { columnsOf } from '../../utils/sample/columns-of.ts';
import { SAMPLE_SHOP, sampleFigures } from '../../utils/sample/sample-figures.ts';
import { sideFigures } from '../../utils/sample/side-figures.ts';
import { sideShops } from '../../utils/sample/side-shops.ts';
import type { FigureQuery, Store } from '../../utils/store/store.ts';
import type { ExportFilter } from '../../utils/store/transfer.ts';

const batch = 4000;
const allRoles = ['own', 'previous', 'peer', 'change', 'peer_top'] as const;

/**
 * An invented shop, and two smaller ones of the same owner, in memory that answer as the store does. The user's own data
 * stay where they are, untouched: these are looked at instead of them, and gone when they are closed.
 * @param today YYYY-MM-DD
 */
export function sampleStore(today: string, language: 'zh' | 'en'): Store {
  const yesterday = addDays(today, -1);
  const main = sampleFigures(yesterday, language);
  const figures = [...main, ...sideShops.flatMap((shop) => sideFigures(shop, yesterday, language))].toSorted(inOrder);
  const seen = (day: string) => `${day}T08:30:00+08:00`;
  const first = seen(main[0]?.period?.start ?? today);
  const name = main.find(({ entity }) => entity.kind === 'shop')?.entity.name ?? null;
  const shops = [
    { key: SAMPLE_SHOP, console: 'sample', id: null, name, firstSeen: first, lastSeen: seen(today) },
    // Looked at a little earlier: the large shop is the one that opens.
    ...sideShops.map(({ key, console, ...named }) => ({
      key,
      console,
      id: null,
      name: named[language],
      firstSeen: first,
      lastSeen: seen(yesterday),
    })),
  ];
  const onlyLooked = () => Promise.reject(new Error('The sample shop is only looked at'));
  return {
    saveSnapshot: onlyLooked,
    shops: async () => shops,
    figures: async (query) => figures.filter((figure) => answers(figure, query)),
    snapshots: async () => [],
    columns: async ({ from, to, roles = ['own'], ...query }) =>
      columnsOf(
        figures.filter((figure) => answers(figure, { ...query, roles })),
        calendar(from, to),
      ),
    coverage: async (query) =>
      coverageOf(
        figures.filter((figure) => answers(figure, query)),
        calendar(query.from, query.to),
      ),
    identity: async () => null,
    health: async () => ({ state: 'well', identity: 'sample', snapshots: 0, shops: [], usage: null, damaged: [] }),
    usage: async () => ({ shops: [], browser: null }),
    tend: async () => false,
    prune: async () => ({ pieces: 0, bytes: 0 }),
    exportFigures: async function* (filter = {}) {
      const left = figures.filter((figure) => isExported(figure, filter));
      for (let start = 0; start < left.length; start += batch) yield left.slice(start, start + batch);
    },
    applyImport: onlyLooked,
    undoImport: async () => false,
    imports: async () => [],
    dump: async function* () {},
    restore: onlyLooked,
    close: () => {},
  };
}

/** In the order of the store: shop, kind, entity, period, metric, role. */
function inOrder(a: Figure, b: Figure): number {
  const [one, other] = [placeOf(a), placeOf(b)];
  const at = one.findIndex((text, n) => text !== other[n]);
  return at < 0 ? 0 : (one[at] as string) < (other[at] as string) ? -1 : 1;
}

function placeOf({ shopKey, entity, period, metric, role }: Figure): readonly string[] {
  const span = period ? `${period.start}/${period.end}/${period.grain}` : 'unknown';
  return [shopKey, entity.kind, entityKey(entity), entityIdentity(entity), span, metric, role];
}

function answers({ shopKey, entity, metric, role, period }: Figure, query: FigureQuery): boolean {
  const { shop, kind, metrics, roles = ['own'], from, to } = query;
  if (shop !== shopKey || (kind && entity.kind !== kind) || !roles.includes(role)) return false;
  if (query.entity !== undefined && entityKey(entity) !== query.entity) return false;
  if (metrics && !metrics.includes(metric)) return false;
  return period !== null && period.start >= (from ?? '') && period.end <= (to ?? '9');
}

function isExported(figure: Figure, { shops, kinds, entities, roles = allRoles, ...query }: ExportFilter): boolean {
  if (shops && !shops.includes(figure.shopKey)) return false;
  if (kinds && !kinds.includes(figure.entity.kind)) return false;
  if (entities && !entities.includes(entityKey(figure.entity))) return false;
  return answers(figure, { shop: figure.shopKey, roles, ...query });
}

/** The sample has no lists cut short: a day of a page is there or it is not. */
function coverageOf(figures: readonly Figure[], days: readonly string[]): readonly MetricCoverage[] {
  const lines = Map.groupBy(figures, ({ seen, entity, metric }) => JSON.stringify([seen.page, entity.kind, metric]));
  return [...lines.values()].map((line): MetricCoverage => {
    const [{ seen, entity, metric }] = line as [Figure, ...Figure[]];
    const rows = Map.groupBy(line, ({ period }) => period?.start);
    const dayOf = (date: string): CoverageDay => {
      const count = rows.get(date)?.length ?? 0;
      return { date, state: count > 0 ? 'captured' : 'missing', rows: count, total: null };
    };
    return { console: seen.console, page: seen.page, kind: entity.kind, metric, days: days.map(dayOf) };
  });
}

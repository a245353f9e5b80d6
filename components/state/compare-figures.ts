import { entityIdentity } from '../../utils/model/entity-key.ts';
import type { Figure } from '../../utils/model/figure.ts';
import { shopOfKey } from '../../utils/model/shop.ts';
import type { Store } from '../../utils/store/store.ts';
import type { ExportFilter } from '../../utils/store/transfer.ts';
import type { ImportShop } from './draft-figures.ts';

/** A figure the store has with another value. */
export interface Difference {
  readonly figure: Figure;
  readonly stored: Figure;
}

export interface Comparison {
  readonly figures: number;
  /** Null when there are too many figures to hold beside each other. */
  readonly against: {
    readonly fresh: number;
    readonly same: number;
    readonly different: number;
    /** The first few of them. */
    readonly samples: readonly Difference[];
  } | null;
  /** First and last day spoken of; null when no figure has a period. */
  readonly days: { readonly from: string; readonly to: string } | null;
  readonly entities: number;
  /** The shops spoken of, as far as the figures tell who they are. */
  readonly shops: readonly ImportShop[];
}

type Open = () => Iterable<readonly Figure[]>;

const mostSamples = 20;
/** What a browser tab holds without suffering. */
const mostCompared = 300_000;

/**
 * What an import would bring: figure by figure against what the store has of the same shops, kinds, metrics and days.
 * @param open starts over from the first figure.
 */
export async function compareFigures(
  open: Open,
  store: Pick<Store, 'exportFigures'>,
  breathe: () => Promise<void>,
): Promise<Comparison> {
  const { filter, ...told } = await overview(open, breathe);
  const known = told.figures > mostCompared ? undefined : await figuresOf(store, filter);
  const against = known ? await beside(open, known, breathe) : null;
  return { ...told, against };
}

async function overview(open: Open, breathe: () => Promise<void>) {
  let figures = 0;
  let days: Comparison['days'] = null;
  let isTimeless = false;
  const [kinds, metrics] = [new Set<Figure['entity']['kind']>(), new Set<string>()];
  const shops = new Map<string, ImportShop>();
  const entities = new Set<string>();
  for (const batch of open()) {
    for (const figure of batch) {
      figures++;
      shops.set(figure.shopKey, told(figure, shops.get(figure.shopKey)));
      kinds.add(figure.entity.kind);
      metrics.add(figure.metric);
      entities.add(`${figure.shopKey} ${figure.entity.kind} ${entityIdentity(figure.entity)}`);
      isTimeless ||= figure.period === null;
      days = widened(days, figure);
    }
    await breathe();
  }
  // Asked by days the store leaves out figures without any.
  const filter: ExportFilter = {
    shops: [...shops.keys()],
    kinds: [...kinds],
    metrics: [...metrics],
    ...(days && !isTimeless && days),
  };
  return { figures, filter, days, entities: entities.size, shops: [...shops.values()] };
}

/** A shop's own figures know its name best. */
function told({ shopKey, entity }: Figure, known: ImportShop | undefined): ImportShop {
  const shop = known ?? { key: shopKey, ...shopOfKey(shopKey) };
  if (entity.kind !== 'shop') return shop;
  if (entity.name !== null) return { ...shop, id: entity.id ?? shop.id, name: entity.name };
  return entity.id !== null && entity.id === shop.name ? { ...shop, id: entity.id, name: null } : shop;
}

async function figuresOf(
  store: Pick<Store, 'exportFigures'>,
  filter: ExportFilter,
): Promise<ReadonlyMap<string, Figure> | undefined> {
  const known = new Map<string, Figure>();
  for await (const batch of store.exportFigures(filter)) {
    for (const figure of batch) known.set(keyOf(figure), figure);
    if (known.size > mostCompared) return undefined;
  }
  return known;
}

async function beside(open: Open, known: ReadonlyMap<string, Figure>, breathe: () => Promise<void>) {
  let [fresh, same, different] = [0, 0, 0];
  const samples: Difference[] = [];
  for (const batch of open()) {
    for (const figure of batch) {
      const stored = known.get(keyOf(figure));
      if (!stored) fresh++;
      else if (isSame(stored, figure)) same++;
      else {
        different++;
        if (samples.length < mostSamples) samples.push({ figure, stored });
      }
    }
    await breathe();
  }
  return { fresh, same, different, samples };
}

function keyOf({ shopKey, entity, metric, role, period }: Figure): string {
  const span = period ? `${period.start}/${period.end}/${period.grain}` : '';
  return `${metric} ${role} ${span} ${entity.kind} ${entityIdentity(entity)} ${shopKey}`;
}

function isSame(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.state === b.state && a.unit === b.unit;
}

function widened(days: Comparison['days'], { period }: Figure): Comparison['days'] {
  if (!period) return days;
  if (!days) return { from: period.start, to: period.end };
  const [from] = [days.from, period.start].sort();
  const [to] = [days.to, period.end].sort().reverse();
  return { from: from as string, to: to as string };
}

import { computed, signal } from '@preact/signals';
import { categoryIn } from '../../utils/analyse/categories/category-in.ts';
import type { CategoryTeller } from '../../utils/analyse/categories/category-teller.ts';
import { type Pivot, pivot } from '../../utils/analyse/pivot/pivot.ts';
import {
  type PivotPeriod,
  type PivotStep,
  periodsSpan,
  pivotPeriods,
} from '../../utils/analyse/pivot/pivot-periods.ts';
import { canPivot } from '../../utils/analyse/pivot/pivot-sum.ts';
import { entityKey } from '../../utils/model/entity-key.ts';
import type { FigureColumns } from '../../utils/model/figure-columns.ts';
import type { Metric } from '../../utils/model/metric.ts';
import { metricById, metrics } from '../../utils/model/metrics.ts';
import type { PivotSetting } from '../../utils/model/settings.ts';
import { productRoles } from '../../utils/model/user-data.ts';
import { stages } from './by-stage.ts';
import { inSlices } from './in-slices.ts';
import { readValue } from './loaded.ts';
import type { PanelState } from './panel.ts';
import { possibleColumns } from './product-columns.ts';
import type { ProductKinds } from './product-kinds.ts';
import { resource } from './resource.ts';

/** Two months of weeks; half a year of months. */
const PERIODS: Readonly<Record<PivotStep, number>> = { week: 8, month: 6 };

export const pivotGroups = ['stage', 'role', 'category', 'source'] as const;
export type PivotGroup = (typeof pivotGroups)[number];

export interface TimePivotView extends Pivot {
  readonly by: PivotGroup;
  readonly step: PivotStep;
  readonly metric: Metric;
  readonly periods: readonly PivotPeriod[];
}

export const usualPivot: PivotSetting = { by: 'stage', step: 'week', metric: 'pay_amount' };

/** What can be pivoted of products and sources, in the order of the metric list. */
export const pivotMetrics: readonly Metric[] = metrics.filter(
  (metric) => possibleColumns.includes(metric.id) && canPivot(metric),
);

/** One metric of the products by stage, role or traffic source, over weeks or months. Reads nothing until it is opened. */
export function createTimePivot(
  { host, door, figures: { shopKey, yesterday } }: PanelState,
  kinds: { readonly kinds: { readonly value: ProductKinds | undefined } },
  categories: { readonly tell: { readonly value: CategoryTeller } },
) {
  const open = signal(false);
  const setting = signal<PivotSetting>(usualPivot);
  const answer = resource(async (): Promise<TimePivotView | undefined> => {
    const { by, step, metric: id } = setting.value;
    const judged = by === 'stage' || by === 'role';
    const [shop, until, told] = [shopKey.value, yesterday.value, judged ? kinds.kinds.value : undefined];
    const categoryOf = by === 'category' ? categoryIn(categories.tell.value) : undefined;
    const metric = metricById(id);
    // Stages and roles are judged in the background: without them everything would stand under "not judged".
    if (!open.value || shop === undefined || !metric || (judged && !told)) return undefined;
    const periods = pivotPeriods(until, step, PERIODS[step]);
    const figures = await (await door()).columns({
      shop,
      kind: by === 'source' ? 'source' : 'product',
      metrics: [...(metric.formula ?? [metric.id])],
      ...periodsSpan(periods),
    });
    const found = await inSlices(pivot(figures, metric, periods, groupsIn(figures, by, told, categoryOf)));
    return { ...found, rows: inOrder(found.rows, by), by, step, metric, periods };
  });
  const unsubscribe = host.onStoreChange(answer.again);
  return {
    open,
    setting,
    loaded: answer.loaded,
    view: computed(() => readValue(answer.loaded.value)),
    again: answer.again,
    change: (patch: Partial<PivotSetting>) => {
      setting.value = { ...setting.value, ...patch };
    },
    stop: () => {
      unsubscribe();
      answer.stop();
    },
  };
}

const UNKNOWN = ['unknown'];
/** The group of products nobody filed: no category is called so. */
export const NO_CATEGORY = '';

function groupsIn(
  { entities }: FigureColumns,
  by: PivotGroup,
  kinds: ProductKinds | undefined,
  categoryOf: ReturnType<typeof categoryIn> = () => null,
) {
  // Of a tree of sources only the leaves: what holds others is their sum already.
  const inner = new Set(
    entities.flatMap(({ path = [] }) => path.slice(1).map((_, at) => path.slice(0, at + 1).join(' > '))),
  );
  return (n: number): readonly string[] => {
    const entity = entities[n];
    if (!entity) return [];
    if (by === 'source') {
      const path = (entity.path ?? [entity.name ?? '']).join(' > ');
      return entity.of || inner.has(path) ? [] : [path];
    }
    const key = entityKey(entity);
    if (by === 'category') return [categoryOf(key, entity.category) ?? NO_CATEGORY];
    if (by === 'stage') return [kinds?.stages.get(key)?.stage ?? 'unknown'];
    const roles = kinds?.roles.get(key)?.roles.map(({ role }) => role) ?? [];
    return roles.length > 0 ? roles : UNKNOWN;
  };
}

/** Stages and roles in their own order, categories and sources by size; what was not judged, or is filed nowhere, last. */
function inOrder(rows: Pivot['rows'], by: PivotGroup): Pivot['rows'] {
  const bySize = rows.toSorted((a, b) => (b.total.value ?? 0) - (a.total.value ?? 0));
  if (by === 'source') return bySize;
  if (by === 'category')
    return bySize.toSorted((a, b) => Number(a.group === NO_CATEGORY) - Number(b.group === NO_CATEGORY));
  const order: readonly string[] = [...(by === 'stage' ? stages : productRoles), 'unknown'];
  return rows.toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}

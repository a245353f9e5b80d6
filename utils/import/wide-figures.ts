import type { Figure } from '../model/figure.ts';
import { metricById } from '../model/metrics.ts';
import { type ColumnBatch, numberAt, type OwnTable, textAt } from './column-batch.ts';
import { FileProblem } from './file-problem.ts';
import { isEntityKind } from './is-known.ts';
import { entityOf, periodOf } from './long-figures.ts';

const keys = ['shop', 'console', 'entity_kind', 'entity_id', 'entity_name', 'period_start', 'period_end', 'grain'];
const allKeys = new Set([...keys, 'entity_path', 'of_id', 'of_name', 'entity_category']);

/** Whether these are the columns of a wide export of ours. */
export function isWideTable(heads: readonly string[]): boolean {
  return keys.every((head) => heads.includes(head)) && !heads.includes('metric');
}

export function isWideNumber(head: string): boolean {
  return !allKeys.has(head);
}

export interface WideOptions {
  /** A wide table does not tell when it was read: ISO 8601 with offset. */
  readonly at: string;
  readonly snapshot: string;
}

/** The figures of a wide table: one for each number in it. Columns of unknown metrics are passed over. */
export function* wideFigures({ heads, batches }: OwnTable, options: WideOptions): Generator<readonly Figure[]> {
  const place = new Map(heads.map((head, index) => [head, index]));
  const metrics = heads.flatMap((head, column) => (allKeys.has(head) ? [] : (metricOf(head, column) ?? [])));
  let first = 2;
  for (const batch of batches) {
    const figures: Figure[] = [];
    for (let row = 0; row < batch.rows; row++)
      figures.push(...rowFigures(batch, row, place, metrics, options, first + row));
    yield figures;
    first += batch.rows;
  }
}

interface MetricColumn {
  readonly metric: string;
  readonly unit: string;
  readonly column: number;
}

/** "visitors", "pay_amount (CNY)". */
function metricOf(head: string, column: number): MetricColumn | undefined {
  const [, id = '', currency] = /^(\w+)(?: \(([A-Z]{3})\))?$/.exec(head) ?? [];
  const metric = metricById(id);
  return metric && { metric: id, unit: metric.unit === 'money' ? (currency ?? 'XXX') : metric.unit, column };
}

function rowFigures(
  batch: ColumnBatch,
  row: number,
  place: ReadonlyMap<string, number>,
  metrics: readonly MetricColumn[],
  { at, snapshot }: WideOptions,
  line: number,
): readonly Figure[] {
  const text = (head: string) => textAt(batch, place.get(head) ?? -1, row);
  const [shopKey, console, kind] = [text('shop'), text('console'), text('entity_kind')];
  const period = periodOf(text) ?? null;
  const isTimeless = text('period_start') === null;
  if (shopKey === null || console === null || kind === null || !isEntityKind(kind) || (!period && !isTimeless))
    throw new FileProblem('damaged', line);
  const entity = entityOf(kind, text);
  return metrics.flatMap(({ metric, unit, column }) => {
    const value = numberAt(batch, column, row);
    if (value === undefined) throw new FileProblem('damaged', line);
    if (value === null) return [];
    const seen = {
      at,
      confirmedAt: at,
      console,
      page: null,
      block: null,
      adapterVersion: 0,
      snapshot,
      origin: 'imported',
    } as const;
    return [
      {
        shopKey,
        entity,
        metric,
        role: 'own',
        state: 'ok',
        value,
        unit,
        period,
        raw: String(value),
        seen,
        revisions: [],
      },
    ];
  });
}

import { entityIdentity } from '../model/entity-key.ts';
import type { Figure } from '../model/figure.ts';
import { toPathCell } from '../model/path-cell.ts';
import type { Batches, Cell, Head, Table } from './table.ts';

interface Column extends Head {
  readonly cell: (figure: Figure) => Cell | undefined;
}

const column = (kind: Head['kind'], name: string, cell: Column['cell']): Column => ({ kind, name, cell });

/** What a wide row is about; its metrics follow. Names are a public contract. */
export const wideKeys: readonly Column[] = [
  column('text', 'shop', ({ shopKey }) => shopKey),
  column('text', 'console', ({ seen }) => seen.console),
  column('text', 'entity_kind', ({ entity }) => entity.kind),
  column('text', 'entity_id', ({ entity }) => entity.id),
  column('text', 'entity_name', ({ entity }) => entity.name),
  column('text', 'entity_path', ({ entity }) => entity.path && toPathCell(entity.path)),
  column('text', 'of_id', ({ entity }) => entity.of?.id),
  column('text', 'of_name', ({ entity }) => entity.of?.name),
  column('day', 'period_start', ({ period }) => period?.start),
  column('day', 'period_end', ({ period }) => period?.end),
  column('text', 'grain', ({ period }) => period?.grain),
  column('text', 'entity_category', ({ entity }) => entity.category),
];

/**
 * One row for each entity and period, one column for each metric that has a value: the shape pivot tables and other
 * programs want. Only own figures with a value: an empty cell says "not known", whatever the reason was. Amounts of
 * different currencies are different columns: "pay_amount (CNY)".
 * @param open starts over from the first figure; it is called twice, to learn the columns and to write the rows.
 */
export async function wideTable(open: () => Batches): Promise<Table> {
  const metrics = await metricColumns(open());
  const heads = [...wideKeys, ...metrics.map((name): Head => ({ name, kind: 'number' }))];
  return { heads, rows: rowsOf(open(), new Map(metrics.map((name, index) => [name, wideKeys.length + index]))) };
}

/** Only money carries its unit: of any other metric there is one unit. */
function columnOf({ metric, unit }: Figure): string {
  return /^[A-Z]{3}$/.test(unit) ? `${metric} (${unit})` : metric;
}

function isShown({ role, value }: Figure): boolean {
  return role === 'own' && value !== null;
}

async function metricColumns(batches: Batches): Promise<readonly string[]> {
  const names = new Set<string>();
  for await (const figures of batches) for (const figure of figures) if (isShown(figure)) names.add(columnOf(figure));
  return [...names].sort();
}

async function* rowsOf(
  batches: Batches,
  places: ReadonlyMap<string, number>,
): AsyncGenerator<readonly (readonly Cell[])[]> {
  let current: { readonly key: string; readonly row: Cell[] } | undefined;
  for await (const figures of batches) {
    const done: Cell[][] = [];
    for (const figure of figures) {
      if (!isShown(figure)) continue;
      const key = rowKey(figure);
      if (current?.key !== key) {
        if (current) done.push(current.row);
        current = { key, row: emptyRow(figure, places.size) };
      }
      const place = places.get(columnOf(figure));
      if (place !== undefined) current.row[place] = figure.value;
    }
    yield done;
  }
  if (current) yield [current.row];
}

function rowKey({ shopKey, entity, period }: Figure): string {
  return JSON.stringify([shopKey, entity.kind, entityIdentity(entity), period]);
}

function emptyRow(figure: Figure, metrics: number): Cell[] {
  return [...wideKeys.map(({ cell }) => cell(figure) ?? null), ...Array<null>(metrics).fill(null)];
}

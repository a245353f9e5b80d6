import type { Figure, Revision } from '../model/figure.ts';
import { fromPathCell } from '../model/path-cell.ts';
import type { Grain, Period } from '../model/period.ts';
import type { Entity, EntityKind, ReadingState, Role } from '../model/reading.ts';
import { type ColumnBatch, numberAt, type OwnTable, textAt } from './column-batch.ts';
import { FileProblem } from './file-problem.ts';
import { fromRevisionLog } from './from-revision-log.ts';
import { isEntityKind, isGrain, isRole, isState, isTime } from './is-known.ts';

/** The columns no long table can do without; the others may have been removed by hand. */
const needed = ['shop', 'console', 'entity_kind', 'metric', 'role', 'state', 'value', 'unit', 'read_at'];

const numbers = new Set(['value', 'low', 'high', 'adapter_version', 'revisions']);

export function isLongNumber(head: string): boolean {
  return numbers.has(head);
}

/** Whether these are the columns of a long export of ours, in any order. */
export function isLongTable(heads: readonly string[]): boolean {
  return needed.every((head) => heads.includes(head));
}

/** The figures of a long table. Throws FileProblem for the first row that holds none. */
export function* longFigures({ heads, batches }: OwnTable): Generator<readonly Figure[]> {
  const place = new Map(heads.map((head, index) => [head, index]));
  let first = 2;
  for (const batch of batches) {
    const figures: Figure[] = [];
    for (let row = 0; row < batch.rows; row++) figures.push(figureAt(batch, row, place, first + row));
    yield figures;
    first += batch.rows;
  }
}

function figureAt(batch: ColumnBatch, row: number, place: ReadonlyMap<string, number>, line: number): Figure {
  const text = (head: string) => textAt(batch, place.get(head) ?? -1, row);
  const fail = (): never => {
    throw new FileProblem('damaged', line);
  };
  const sure = (head: string) => text(head) ?? fail();
  const number = (head: string) => {
    const value = numberAt(batch, place.get(head) ?? -1, row);
    return value === undefined ? fail() : value;
  };
  const known = <T extends string>(head: string, isKnown: (text: string) => text is T): T => {
    const value = text(head);
    return value !== null && isKnown(value) ? value : fail();
  };
  const at = known('read_at', isTime);
  const [low, high, block] = [number('low'), number('high'), text('block')];
  const revisions: readonly Revision[] = fromRevisionLog(text('revision_log')) ?? fail();
  return {
    shopKey: sure('shop'),
    entity: entityOf(known<EntityKind>('entity_kind', isEntityKind), text),
    metric: sure('metric'),
    role: known<Role>('role', isRole),
    state: known<ReadingState>('state', isState),
    value: number('value'),
    ...(text('rounded') === 'rounded' && { rounded: true }),
    ...(low !== null && { low }),
    ...(high !== null && { high }),
    unit: sure('unit'),
    period: periodOf(text) ?? (text('period_start') === null ? null : fail()),
    raw: text('raw') ?? '',
    ...(block !== null && { block }),
    seen: {
      at,
      confirmedAt: text('confirmed_at') === null ? at : known('confirmed_at', isTime),
      console: sure('console'),
      page: text('page'),
      block,
      adapterVersion: number('adapter_version') ?? 0,
      snapshot: text('snapshot') ?? '',
      ...(text('origin') === 'imported' && { origin: 'imported' }),
      ...(text('taught') === 'taught' && { taught: true }),
    },
    revisions,
  };
}

/** The entity a row names. */
export function entityOf(kind: EntityKind, text: (head: string) => string | null): Entity {
  const [path, ofId, ofName] = [text('entity_path'), text('of_id'), text('of_name')];
  const category = text('entity_category');
  return {
    kind,
    id: text('entity_id'),
    name: text('entity_name'),
    ...(path !== null && { path: fromPathCell(path) }),
    ...((ofId !== null || ofName !== null) && { of: { id: ofId, name: ofName } }),
    ...(category !== null && { category }),
  };
}

/** The period a row names; undefined where it names none or nonsense. */
export function periodOf(text: (head: string) => string | null): Period | undefined {
  const [start, end, grain] = [text('period_start'), text('period_end'), text('grain')];
  if (start === null || end === null || grain === null || !isGrain(grain)) return undefined;
  const isDay = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day);
  return isDay(start) && isDay(end) && start <= end ? { start, end, grain: grain as Grain } : undefined;
}

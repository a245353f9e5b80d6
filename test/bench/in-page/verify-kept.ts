import type { Figure } from '../../../utils/model/figure.ts';
import { openStore } from '../../../utils/store/open-store.ts';
import { importedDays, legacy, legacyDate, lookDate, lookValue, products, shop, sourceOf } from './kill-plan.ts';

/**
 * `lost`: promised, and not there or another; `torn`: of a write that is there in part, or of nothing at all;
 * `damaged`: the store says so itself.
 */
export interface Fault {
  readonly kind: 'lost' | 'torn' | 'doubled' | 'damaged';
  readonly rows: number;
  readonly what: string;
}

/** What a look at the store after a kill found. */
export interface Verdict {
  /** Rows looked at. */
  readonly rows: number;
  readonly faults: readonly Fault[];
  /** Imports this look took back, after it had counted them. */
  readonly undone: readonly string[];
}

type RowsOf = ReadonlyMap<string, readonly Figure[]>;

const fileRows = importedDays * products;
const numberIn = (id: string) => Number(id.slice(id.indexOf('-') + 1));

/** Looks for everything the store has promised. @param said all that workers said so far, but for phases. */
export async function verifyKept(said: readonly string[]): Promise<Verdict> {
  const store = await openStore();
  const promised = (word: string, prefix: string) => {
    const start = `${word} ${prefix}-`;
    return said.flatMap((line) => (line.startsWith(start) ? [line.slice(word.length + 1)] : []));
  };
  const figures = await store.figures({ shop, kind: 'product' });
  const byDate = Map.groupBy(figures, ({ period }) => period?.start ?? '');
  const log = (await store.snapshots({ shop })).map(({ id }) => id);
  const inForce = (await store.imports()).map(({ id }) => id);
  const places = new Set(figures.map(({ entity, period, metric }) => `${entity.id} ${period?.start} ${metric}`));
  const found = [
    { kind: 'doubled', rows: figures.length - places.size, what: 'figures of a place that has one' } as const,
    ...lookFaults(byDate, log, promised('ack', 'look')),
    ...legacyFaults(byDate, promised('ack', 'legacy')),
    ...importFaults(byDate, inForce, {
      applied: promised('ack', 'file'),
      begun: promised('undoing', 'file'),
      gone: promised('gone', 'file'),
    }),
  ].filter(({ rows }) => rows > 0);
  const { state } = await store.health(null);
  // What is in force was put there by a worker that was killed before it took it back.
  for (const id of inForce) await store.undoImport(id);
  store.close();
  const damage: readonly Fault[] = state === 'well' ? [] : [{ kind: 'damaged', rows: 0, what: `it is ${state}` }];
  return { rows: figures.length, faults: [...found, ...damage], undone: inForce };
}

/** A look is in the log and all of its rows are there, or neither. */
function lookFaults(byDate: RowsOf, log: readonly string[], promised: readonly string[]): readonly Fault[] {
  const [looks, known] = [new Set(log), new Set(promised)];
  const dates = new Set(log.map((id) => lookDate(numberIn(id))));
  const missing = (id: string) => {
    const rows = byDate.get(lookDate(numberIn(id))) ?? [];
    const isRight = ({ entity, value }: Figure) => value === lookValue(numberIn(id), Number(entity.id?.slice(1)));
    return products - rows.filter(isRight).length;
  };
  return [
    { kind: 'doubled', rows: (log.length - looks.size) * products, what: 'looks that are in the log twice' },
    ...promised.flatMap((id): Fault[] => (looks.has(id) ? [] : [{ kind: 'lost', rows: products, what: id }])),
    ...[...looks].map((id): Fault => ({ kind: known.has(id) ? 'lost' : 'torn', rows: missing(id), what: `of ${id}` })),
    ...[...byDate].flatMap(([date, { length }]): Fault[] =>
      sourceOf(date) === 'look' && !dates.has(date)
        ? [{ kind: 'torn', rows: length, what: `${date}, of no look` }]
        : [],
    ),
  ];
}

/** What version 1 had is there, moved or not; a planting that was not promised is there whole or not at all. */
function legacyFaults(byDate: RowsOf, promised: readonly string[]): readonly Fault[] {
  const dates = new Set(promised.map((id) => legacyDate(numberIn(id))));
  const there = [...byDate.keys()].filter((date) => sourceOf(date) === 'legacy');
  return [...new Set([...dates, ...there])].map((date) => {
    const right = (byDate.get(date) ?? []).filter(({ entity, value }) => entity.id === `old${value}`);
    return { kind: dates.has(date) ? 'lost' : 'torn', rows: legacy - right.length, what: `of version 1, ${date}` };
  });
}

interface ImportsSaid {
  readonly applied: readonly string[];
  readonly begun: readonly string[];
  readonly gone: readonly string[];
}

/** An import is in force whole or not at all, until it is taken back. */
function importFaults(byDate: RowsOf, inForce: readonly string[], said: ImportsSaid): readonly Fault[] {
  const leaving = new Set([...said.begun, ...said.gone]);
  const gone = new Set(said.gone);
  const rows = [...byDate].reduce((sum, [date, { length }]) => sum + (sourceOf(date) === 'import' ? length : 0), 0);
  return [
    ...said.applied
      .filter((id) => !leaving.has(id) && !inForce.includes(id))
      .map((id): Fault => ({ kind: 'lost', rows: fileRows, what: `import ${id}` })),
    ...inForce
      .filter((id) => gone.has(id))
      .map((id): Fault => ({ kind: 'torn', rows: fileRows, what: `import ${id} was taken back` })),
    { kind: 'torn', rows: Math.abs(rows - inForce.length * fileRows), what: `of ${inForce.length} imports: ${rows}` },
  ];
}

import type { Figure } from '../model/figure.ts';
import type { Entity } from '../model/reading.ts';
import { FileProblem } from './file-problem.ts';
import { revisionOf } from './from-revision-log.ts';
import { isEntityKind, isGrain, isRole, isState, isTime } from './is-known.ts';

type Told = Readonly<Record<string, unknown>>;

const aBatch = 2000;

/** Whether a text begins as our JSON Lines do. */
export function isJsonLines(text: string): boolean {
  return text.startsWith('{"tillside":"figures"');
}

/**
 * The figures of a JSON Lines export.
 * @param fingerprint SHA-256 in hex of everything before the last line.
 */
export function* jsonFigures(text: string, fingerprint: string): Generator<readonly Figure[]> {
  const lines = text.split('\n');
  const head = parse(lines[0], 1);
  if (head['version'] !== 1) throw new FileProblem(Number(head['version']) > 1 ? 'newer' : 'damaged', 1);
  if (lines.at(-1) !== '') throw new FileProblem('damaged', lines.length);
  const end = parse(lines.at(-2), lines.length - 1);
  const rows = lines.length - 3;
  if (end['tillside'] !== 'end' || end['rows'] !== rows || end['sha256'] !== fingerprint)
    throw new FileProblem('damaged');
  for (let start = 0; start < rows; start += aBatch) {
    yield lines
      .slice(1 + start, 1 + Math.min(rows, start + aBatch))
      .map((line, index) => figureOf(parse(line, start + index + 2), start + index + 2));
  }
}

/** Where the last line begins: what stands before it is what its fingerprint is of. */
export function lastLineAt(bytes: Uint8Array): number {
  return bytes.lastIndexOf(0x0a, bytes.length - 2) + 1;
}

function parse(line: string | undefined, row: number): Told {
  try {
    const told: unknown = JSON.parse(line ?? '');
    if (typeof told === 'object' && told !== null && !Array.isArray(told)) return told as Told;
  } catch {
    // Said below.
  }
  throw new FileProblem('damaged', row);
}

function figureOf(told: Told, row: number): Figure {
  const figure = toFigure(told);
  if (!figure) throw new FileProblem('damaged', row);
  return figure;
}

function toFigure(told: Told): Figure | undefined {
  const { shopKey, metric, role, state, value, unit, raw, rounded, low, high, block } = told;
  if (!areTexts(shopKey, metric, unit, raw) || !areTexts(role, state)) return undefined;
  const [entity, period, seen, revisions] = [
    entityOf(told['entity']),
    periodOf(told['period']),
    seenOf(told['seen']),
    revisionsOf(told['revisions']),
  ];
  if (!entity || period === undefined || !seen || !revisions) return undefined;
  if (!isRole(role as string) || !isState(state as string) || !isNumberOrNull(value)) return undefined;
  return {
    shopKey: shopKey as string,
    entity,
    metric: metric as string,
    role: role as Figure['role'],
    state: state as Figure['state'],
    value,
    ...(rounded === true && { rounded }),
    ...(typeof low === 'number' && { low }),
    ...(typeof high === 'number' && { high }),
    unit: unit as string,
    period,
    raw: raw as string,
    ...(typeof block === 'string' && { block }),
    seen,
    revisions,
  };
}

function entityOf(told: unknown): Entity | undefined {
  if (!isTold(told)) return undefined;
  const { kind, id, name, path, of, category } = told;
  if (typeof kind !== 'string' || !isEntityKind(kind) || !isTextOrNull(id) || !isTextOrNull(name)) return undefined;
  if (path !== undefined && !(Array.isArray(path) && areTexts(...path))) return undefined;
  const product =
    isTold(of) && isTextOrNull(of['id']) && isTextOrNull(of['name']) ? { id: of['id'], name: of['name'] } : null;
  return {
    kind,
    id,
    name,
    ...(path && { path: path as string[] }),
    ...(product && { of: product }),
    ...(typeof category === 'string' && { category }),
  };
}

function periodOf(told: unknown): Figure['period'] | undefined {
  if (told === null) return null;
  if (!isTold(told)) return undefined;
  const { start, end, grain } = told;
  if (!areTexts(start, end, grain) || !isGrain(grain as string)) return undefined;
  return { start: start as string, end: end as string, grain: grain as 'day' };
}

function seenOf(told: unknown): Figure['seen'] | undefined {
  if (!isTold(told)) return undefined;
  const { at, confirmedAt, console, page, block, adapterVersion, snapshot, origin, taught } = told;
  if (!areTexts(at, confirmedAt, console, snapshot) || !isTextOrNull(page) || !isTextOrNull(block)) return undefined;
  if (typeof adapterVersion !== 'number' || !isTime(at as string) || !isTime(confirmedAt as string)) return undefined;
  return {
    at: at as string,
    confirmedAt: confirmedAt as string,
    console: console as string,
    page,
    block,
    adapterVersion,
    snapshot: snapshot as string,
    ...(origin === 'imported' && { origin }),
    ...(taught === true && { taught }),
  };
}

function revisionsOf(told: unknown): Figure['revisions'] | undefined {
  if (!Array.isArray(told)) return undefined;
  const revisions = told.map((one) => (isTold(one) ? revisionOf(one) : undefined));
  return revisions.every((one) => one !== undefined) ? revisions : undefined;
}

function isTold(told: unknown): told is Told {
  return typeof told === 'object' && told !== null && !Array.isArray(told);
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isNumberOrNull(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}

import { entityIdentity, entityKey } from '../../utils/model/entity-key.ts';
import type { Figure, Revision } from '../../utils/model/figure.ts';
import type { Entity, Reading } from '../../utils/model/reading.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import type { FigureQuery } from '../../utils/store/store.ts';

/** One reading of one snapshot. */
interface Sighting {
  readonly reading: Reading;
  readonly snapshot: Snapshot;
}

interface Value {
  readonly first: Sighting;
  readonly last: Sighting;
}

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const instant = ({ snapshot }: Sighting) => Date.parse(snapshot.at);
const byTime = (a: Sighting, b: Sighting) =>
  instant(a) - instant(b) || order(a.snapshot.at, b.snapshot.at) || order(a.snapshot.id, b.snapshot.id);
const says = ({ reading: { state, value, unit, rounded, low, high } }: Sighting) =>
  JSON.stringify([state, value, unit, rounded ?? false, low ?? null, high ?? null]);
const isReadable = ({ reading }: Sighting) => reading.state === 'ok' || reading.state === 'absent';

/**
 * What a store must answer, written down as plainly as can be: it keeps every snapshot and works everything out anew
 * for each question.
 */
export class ReferenceModel {
  private readonly saved = new Map<string, Snapshot>();

  save(snapshot: Snapshot): void {
    if (!this.saved.has(snapshot.id)) this.saved.set(snapshot.id, snapshot);
  }

  figures({ shop, kind, entity, metrics, roles = ['own'], from, to }: FigureQuery): readonly Figure[] {
    const histories = new Map<string, Sighting[]>();
    for (const snapshot of this.saved.values()) {
      if (snapshot.shopKey !== shop) continue;
      const here = new Set<string>();
      for (const reading of snapshot.readings) {
        const key = place(reading);
        if (here.has(key)) continue;
        here.add(key);
        histories.set(key, [...(histories.get(key) ?? []), { reading, snapshot }]);
      }
    }
    return [...histories.entries()]
      .sort(([a], [b]) => compareParts(JSON.parse(a), JSON.parse(b)))
      .flatMap(([, sightings]) => this.figureOf(shop, sightings))
      .filter(
        (figure) =>
          (kind === undefined || figure.entity.kind === kind) &&
          (entity === undefined || entityKey(figure.entity) === entity) &&
          (metrics?.includes(figure.metric) ?? true) &&
          roles.includes(figure.role) &&
          ((from === undefined && to === undefined) ||
            (figure.period !== null && figure.period.start >= (from ?? '') && figure.period.end <= (to ?? '9'))),
      );
  }

  private figureOf(shopKey: string, sightings: readonly Sighting[]): Figure {
    const { period, metric, role, entity } = (sightings[0] as Sighting).reading;
    const values = valuesOf(period?.grain === 'realtime' ? thinned(sightings) : sightings);
    const standing = standingOf(values);
    const { reading, snapshot } = standing.first;
    const { state, value, rounded, low, high, unit, raw, block } = reading;
    return {
      shopKey,
      entity: this.named(shopKey, entity),
      metric,
      role,
      state,
      value,
      ...(rounded !== undefined && { rounded }),
      ...(low !== undefined && { low }),
      ...(high !== undefined && { high }),
      unit,
      period,
      raw,
      ...(block !== undefined && { block }),
      seen: {
        at: snapshot.at,
        confirmedAt: standing.last.snapshot.at,
        console: snapshot.console,
        page: snapshot.page,
        block: block ?? null,
        adapterVersion: snapshot.adapterVersion,
        snapshot: snapshot.id,
        ...(reading.taught && { taught: true as const }),
      },
      revisions: values.filter((one) => one !== standing).map((one) => revisionOf(one, unit)),
    };
  }

  /** An entity goes by the name, and stands in the category, it was last seen under, anywhere in its shop. */
  private named(shop: string, entity: Entity): Entity {
    const identity = entityIdentity(entity);
    const seen = [...this.saved.values()]
      .filter(({ shopKey }) => shopKey === shop)
      .flatMap((snapshot) => snapshot.readings.map((reading) => ({ reading, snapshot })))
      .filter(({ reading }) => reading.entity.kind === entity.kind && entityIdentity(reading.entity) === identity);
    const last = (of: (entity: Entity) => string | null | undefined) =>
      seen
        .flatMap((one) => ({ ...one, text: of(one.reading.entity) ?? [] }))
        .filter((one) => typeof one.text === 'string')
        .sort((a, b) => byMoment(a, b) || order(String(a.text), String(b.text)))
        .at(-1)?.text as string | undefined;
    const category = last((one) => one.category);
    const { category: _, ...rest } = entity;
    return { ...rest, name: last(({ name }) => name) ?? null, ...(category !== undefined && { category }) };
  }
}

function byMoment(a: Sighting, b: Sighting): number {
  return instant(a) - instant(b) || order(a.snapshot.at, b.snapshot.at);
}

function place({ entity, metric, role, period }: Reading): string {
  const span = period ? `${period.start}/${period.end}/${period.grain}` : 'unknown';
  return JSON.stringify([entity.kind, entityKey(entity), entityIdentity(entity), span, metric, role]);
}

function compareParts(a: readonly string[], b: readonly string[]): number {
  return a.reduce((found, part, n) => found || order(part, b[n] as string), 0);
}

/** Of a running day: the first sighting, and of every hour the last readable one, else the last. */
function thinned(sightings: readonly Sighting[]): readonly Sighting[] {
  const sorted = [...sightings].sort(byTime);
  const hours = Map.groupBy(sorted, (one) => Math.floor(instant(one) / 3_600_000));
  const kept = [...hours.values()].map((ofHour) => ofHour.findLast(isReadable) ?? ofHour.at(-1));
  return sorted.filter((one, n) => n === 0 || kept.includes(one));
}

/** Each value once, by its last sighting. */
function valuesOf(sightings: readonly Sighting[]): readonly Value[] {
  return [...Map.groupBy([...sightings].sort(byTime), says).values()]
    .map((same) => ({ first: same[0] as Sighting, last: same.at(-1) as Sighting }))
    .sort(
      // Not by the snapshots: of earlier values those are not told, and a file read back must give the same order.
      (a, b) => byMoment(a.last, b.last) || byMoment(a.first, b.first) || order(says(a.first), says(b.first)),
    );
}

/** The latest readable value; but not an abbreviation of an exact one. */
function standingOf(values: readonly Value[]): Value {
  const latest = values.findLast(({ first }) => isReadable(first)) ?? (values.at(-1) as Value);
  const { rounded, low = Number.NaN, high = Number.NaN, unit } = latest.first.reading;
  if (!rounded) return latest;
  const exact = values.findLast(({ first: { reading } }) => {
    const value = reading.value ?? Number.NaN;
    return reading.state === 'ok' && !reading.rounded && reading.unit === unit && value >= low && value <= high;
  });
  return exact ?? latest;
}

function revisionOf({ first, last }: Value, standing: string): Revision {
  const { state, value, raw, unit, rounded, low, high } = first.reading;
  return {
    state,
    value,
    raw,
    at: first.snapshot.at,
    confirmedAt: last.snapshot.at,
    ...(unit !== standing && { unit }),
    ...(rounded !== undefined && { rounded }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
  };
}

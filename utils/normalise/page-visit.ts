import type { Reading } from '../model/reading.ts';
import type { SnapshotDraft } from '../model/snapshot.ts';
import { groupKey, isPart, type ListSight, longestList } from './list-sight.ts';

/** What one look at a page yielded. */
export interface Sight {
  readonly draft: SnapshotDraft;
  readonly lists: readonly ListSight[];
}

type Groups = ReadonlyMap<string, readonly Reading[]>;

/** When it was looked, in milliseconds of any clock, and whether the page stood still. */
export interface SightMoment {
  readonly now: number;
  readonly quiet: boolean;
}

/** What is to be told of the visit so far. */
export interface Picture {
  /** The figures in sight and those that went by untold; list and missing figures are of the whole visit. */
  readonly draft: SnapshotDraft;
  /** Entities never told before. */
  readonly newcomers: number;
  /** It says something the last one told did not. */
  readonly isNews: boolean;
  /** Something in sight cannot be trusted yet: another look is needed. */
  readonly isOpen: boolean;
  /** The readings of it that were in sight, by group. */
  readonly shown: Groups;
}

/** One visit of one page: rows scroll by and cards turn, and what was seen of them adds up. */
export interface PageVisit {
  readonly see: (sight: Sight, moment: SightMoment) => Picture;
  /** The picture was stored. */
  readonly told: (picture: Picture) => void;
  /** What went by untold on the page that was left for this address; undefined when nothing did. */
  readonly leftover: (url: string) => SnapshotDraft | undefined;
  /** Whether rows of one of these lists were told before. */
  readonly goesOn: (lists: readonly ListSight[]) => boolean;
  /** Something else was told of the page since: the same picture is news again. */
  readonly tellAgain: () => void;
  readonly forget: () => void;
}

interface Seen {
  readonly print: string;
  readonly since: number;
}

interface ListPicture {
  total: number | null;
  readonly rows: Set<string>;
}

// In motion a row may be half its own and half its predecessor's: it counts when two looks see the very same.
const rowMs = 200;
// What stands still beside it has more time, and so has a page that has not been told of yet.
const cardMs = 1000;

/**
 * Adds up what the looks of one visit see. A virtual list holds only the rows in sight, and a carousel only some of its
 * cards: rows already seen count on, and a figure that turned away is not missing. Nothing is carried over to another
 * page, shop, period or set of columns, nor to a list of another length (it was filtered).
 */
export function pageVisit(): PageVisit {
  let place = '';
  let base: SnapshotDraft | undefined;
  let pending = new Map<string, Seen>();
  const stored = new Map<string, string>();
  const untold = new Map<string, readonly Reading[]>();
  const lists = new Map<string, ListPicture>();
  const found = new Set<string>();
  const cards = new Map<string, readonly Reading[]>();
  let toldOf = '';

  const forget = (): void => {
    pending = new Map();
    for (const memory of [stored, untold, lists, found, cards]) memory.clear();
  };

  /** The groups that may be trusted. */
  const settled = (groups: Groups, { now, quiet }: SightMoment): Groups => {
    const before = pending;
    pending = new Map();
    const trusted = new Map<string, readonly Reading[]>();
    for (const [key, readings] of groups) {
      const print = printOf(readings);
      const known = before.get(key);
      const since = known?.print === print ? known.since : now;
      pending.set(key, { print, since });
      const isRow = stored.size > 0 && readings[0]?.entity.kind !== 'shop';
      const ms = isRow ? rowMs : cardMs;
      if (quiet || stored.get(key) === print || now - since >= ms) trusted.set(key, readings);
    }
    return trusted;
  };

  /** Settled figures of the shop seen before, whose cards are not in sight now: without them a page looks redesigned. */
  const turnedAway = (trusted: Groups): readonly Reading[] =>
    [...trusted].flatMap(([key, readings]) => {
      const [first] = readings;
      if (first?.entity.kind !== 'shop' || !first.period || first.period.grain === 'realtime') return [];
      const inSight = new Set(readings.map(({ metric, role }) => `${metric} ${role}`));
      const earlier = (cards.get(key) ?? []).filter(({ metric, role }) => !inSight.has(`${metric} ${role}`));
      cards.set(key, [...readings, ...earlier]);
      return earlier;
    });

  const countRows = (sights: readonly ListSight[], trusted: Groups): void => {
    for (const { list, rows, total } of sights) {
      const known = lists.get(list);
      const isOther = known && total !== null && known.total !== null && known.total !== total;
      const picture = known && !isOther ? known : { total, rows: new Set<string>() };
      picture.total ??= total;
      lists.set(list, picture);
      for (const { key, group } of rows) if (group === null || trusted.has(group)) picture.rows.add(key);
      // More than there are: the ranking moved, or rows were swapped for others.
      if (picture.total !== null && picture.rows.size > picture.total && rows.length <= picture.total)
        lists.set(list, { total: picture.total, rows: new Set(rows.map(({ key }) => key)) });
    }
  };

  return {
    see({ draft, lists: sights }, moment) {
      const here = JSON.stringify([draft.page, draft.url, draft.shopKey]);
      if (here !== place) forget();
      place = here;
      const groups = groupsOf(draft.readings);
      const trusted = settled(groups, moment);
      countRows(sights, trusted);
      for (const reading of [...trusted.values()].flat()) if (reading.role === 'own') found.add(claimOf(reading));
      const news = [...trusted].filter(([key, readings]) => stored.get(key) !== printOf(readings));
      const changed = news.filter(([key, readings]) => stored.has(key) && isNameless(readings));
      for (const [key, readings] of news) untold.set(key, readings);
      const gone = [...untold].filter(([key]) => !trusted.has(key)).flatMap(([, readings]) => readings);
      const shown = moment.quiet ? draft.readings : [...trusted.values()].flat();
      const readings = [...shown, ...turnedAway(trusted), ...gone];
      base = drawn(draft, readings, sights, changed);
      const isNews = untold.size > 0 || (moment.quiet && headOf(base) !== toldOf);
      const newcomers = [...untold.keys()].filter((key) => !stored.has(key)).length;
      return { draft: base, newcomers, isNews, isOpen: trusted.size < groups.size, shown: trusted };
    },
    told({ draft, shown }) {
      for (const [key, readings] of [...untold, ...shown]) stored.set(key, printOf(readings));
      toldOf = headOf(base ?? draft);
      untold.clear();
    },
    leftover(url) {
      if (!base || base.url === url || untold.size === 0) return undefined;
      untold.clear();
      return base;
    },
    goesOn: (sights) => stored.size > 0 && sights.some(({ list }) => (lists.get(list)?.rows.size ?? 0) > 0),
    tellAgain() {
      toldOf = '';
    },
    forget() {
      forget();
      base = undefined;
      toldOf = '';
    },
  };

  function drawn(
    draft: SnapshotDraft,
    readings: readonly Reading[],
    sights: readonly ListSight[],
    changed: readonly (readonly [string, readonly Reading[]])[],
  ): SnapshotDraft {
    const pictures = sights.map(({ list }) => lists.get(list) as ListPicture);
    const completeness = longestList(pictures.map(({ rows, total }) => ({ shown: rows.size, total })));
    const periods = new Set(draft.readings.filter(({ role }) => role === 'own').map(spanOf));
    const missing = draft.missing.filter((metric) => ![...periods].some((span) => found.has(`${metric} ${span}`)));
    const doubts = changed.flatMap(([, [first]]) => (first ? [`contradiction:${first.metric}`] : []));
    return {
      ...draft,
      completeness,
      missing,
      status: missing.length > 0 || isPart(completeness) ? 'partial' : 'ok',
      warnings: [...new Set([...draft.warnings, ...doubts])],
      readings,
    };
  }
}

function groupsOf(readings: readonly Reading[]): Groups {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = groupKey(reading);
    const group = groups.get(key);
    if (group) group.push(reading);
    else groups.set(key, [reading]);
  }
  return groups;
}

function printOf(readings: readonly Reading[]): string {
  return readings.map((one) => `${claimOf(one)} ${one.role} ${one.value ?? one.state} ${one.raw}`).join('\n');
}

/** Settled rows with nothing but a name, which two goods may share: another value may be another's. */
function isNameless(readings: readonly Reading[]): boolean {
  return readings.some(
    ({ entity, role, period }) =>
      entity.kind === 'product' && entity.id === null && role === 'own' && period?.grain !== 'realtime',
  );
}

/** Everything a picture says except when, and what of whom. */
function headOf({ at: _at, readings, ...rest }: SnapshotDraft): string {
  const settledSpans = readings.filter(({ role, period }) => role === 'own' && period).map(spanOf);
  return JSON.stringify([rest, [...new Set(settledSpans)].sort()]);
}

function spanOf({ period }: Reading): string {
  return `${period?.start}..${period?.end} ${period?.grain}`;
}

function claimOf(reading: Reading): string {
  return `${reading.metric} ${spanOf(reading)}`;
}

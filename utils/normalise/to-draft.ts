import type { Address } from '../model/address.ts';
import type { RawPage } from '../model/raw-page.ts';
import type { Reading, Strategy } from '../model/reading.ts';
import { type Shop, shopKey } from '../model/shop.ts';
import type { SnapshotDraft } from '../model/snapshot.ts';
import type { NothingReason } from '../model/tab-state.ts';
import { cardReadings, type PageContext } from './card-readings.ts';
import { checkIdentities } from './check-identities.ts';
import { checkParts, type ListParts } from './check-parts.ts';
import { civilDate, hourOf, isoWithOffset } from './civil-time.ts';
import { namedCurrency, yenOf } from './currency-code.ts';
import { dateOrder } from './date-order.ts';
import { filedUnder } from './filed-under.ts';
import { whyNothing } from './judge-page.ts';
import { type LabelBook, productOf } from './label-book.ts';
import { isPart, type ListSight, longestList } from './list-sight.ts';
import { numberStyle } from './number-style.ts';
import { withoutStrayAmounts } from './stray-amounts.ts';
import { type TableReadings, tableReadings } from './table-readings.ts';
import { uniqueReadings } from './unique-readings.ts';

/** What came of one look at a page. */
export type Look =
  | { readonly found: 'figures'; readonly draft: SnapshotDraft; readonly lists: readonly ListSight[] }
  | { readonly found: 'nothing'; readonly reason: NothingReason; readonly missing: readonly string[] };

/** Says what a page's raw cells mean, in one go. @param at when the page was looked at. */
export function toDraft(raw: RawPage, given: LabelBook, url: Address, at: Date): Look {
  const steps = draftSteps(raw, given, url, at);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps, yielding between them so that the caller can give the page its turn. */
export function* draftSteps(raw: RawPage, given: LabelBook, url: Address, at: Date): Generator<void, Look> {
  const book = given.asSeen(raw);
  const { adapter, page } = book;
  const shop = shopOf(raw, book);
  const id = productOf(page, url);
  const context: PageContext = {
    book,
    style: numberStyle(raw, adapter.currency ?? namedCurrency(raw.opening) ?? yenOf(raw)),
    shop,
    product:
      id === null
        ? null
        : filedUnder({ kind: 'product', id, name: null }, book.categoryOnPage.exec(raw.opening)?.slice(1) ?? []),
    today: civilDate(at, adapter.timeZone),
    early: hourOf(at, adapter.timeZone) < (adapter.reckonedBy ?? 0),
    dates: dateOrder(raw, adapter),
  };
  yield;
  const tables: TableReadings[] = [];
  for (const table of page?.read === 'never' ? [] : raw.tables) {
    const read = yield* tableReadings(table, context, raw.rowTotal);
    tables.push({ ...read, readings: yield* foundBy(table.how ?? 'table', read.readings) });
  }
  const cards = page?.read === 'never' ? [] : yield* foundBy('card', cardReadings(raw.cards, context));
  const { readings, warnings } = yield* uniqueReadings(
    withoutStrayAmounts([...cards, ...tables.flatMap((table) => table.readings)]),
  );
  yield;
  const own = readings.filter((reading) => reading.role === 'own');
  const missing = (page?.expects ?? []).filter((metric) => !own.some((reading) => reading.metric === metric));
  if (own.length === 0) return { found: 'nothing', reason: whyNothing(raw, page, url.pathname), missing };
  const lists = tables.flatMap(({ list }) => list ?? []);
  const completeness = longestList(lists.map(({ rows, total }) => ({ shown: rows.length, total })));
  yield;
  const identities = yield* checkIdentities(readings);
  yield;
  const draft: SnapshotDraft = {
    console: adapter.id,
    page: page?.id ?? null,
    url: url.origin + url.pathname,
    shop,
    shopKey: shopKey(adapter.id, shop, url.host, adapter.matches.length === 0),
    at: isoWithOffset(at, adapter.timeZone),
    adapterVersion: adapter.version,
    status: missing.length > 0 || isPart(completeness) ? 'partial' : 'ok',
    completeness,
    missing,
    warnings: [...warnings, ...unknownPeriod(own), ...identities, ...checkParts(tables.map(toParts), readings)],
    readings,
  };
  return { found: 'figures', draft, lists };
}

const aStep = 1024;

function* foundBy(by: Strategy, readings: readonly Reading[]): Generator<void, readonly Reading[]> {
  const found: Reading[] = [];
  for (const reading of readings) {
    found.push({ ...reading, by: reading.taught ? 'taught' : by });
    if (found.length % aStep === 0) yield;
  }
  return found;
}

function toParts({ readings, list, totals }: TableReadings): ListParts {
  return { rows: readings, totals, isWhole: list?.total != null && list.rows.length >= list.total };
}

function shopOf(raw: RawPage, book: LabelBook): Shop | null {
  if (!raw.shop) return null;
  const pattern = book.adapter.shop.find((place) => place.id)?.id;
  const id = pattern && raw.shop.href ? (new RegExp(pattern).exec(raw.shop.href)?.[1] ?? null) : null;
  return { id, name: raw.shop.name };
}

function unknownPeriod(own: readonly Reading[]): readonly string[] {
  const timeless = (reading: Reading) => ['score', 'index'].includes(reading.unit);
  return own.some((reading) => reading.period === null && !timeless(reading) && reading.entity.kind !== 'order')
    ? ['period-unknown']
    : [];
}

import { utils } from '@e965/xlsx';
import { readingPlan } from '../../../utils/consoles/reading-plan.ts';
import { readPage } from '../../../utils/extract/read-page.ts';
import type { RawPage } from '../../../utils/model/raw-page.ts';
import { labelBook, pageFor } from '../../../utils/normalise/label-book.ts';
import { pageGrammar } from '../../../utils/normalise/page-grammar.ts';
import { draftSteps } from '../../../utils/normalise/to-draft.ts';

const url = new URL('https://sycm.taobao.com/cc/item_rank');
const plan = readingPlan(url);
const book = labelBook(plan, pageFor(plan.adapter, url));

const readers = {
  /** The page → raw cells, as the content script does it, in one go. */
  ours: () => extracted(),
  sheetJs: () => utils.table_to_sheet(document.querySelector('table')),
  innerText: () => Array.from(document.querySelectorAll('td'), (cell) => cell.innerText),
};

export type Reader = keyof typeof readers;

/** Medians in ms by reader, in turn, each after every figure of the table has changed: styles are clean, the layout is not. */
export function compare(rounds: number): Readonly<Record<Reader, number>> {
  const times: Record<Reader, number[]> = { ours: [], sheetJs: [], innerText: [] };
  for (let round = 0; round < rounds; round++)
    for (const name of Object.keys(readers) as Reader[]) {
      changeFigures(round);
      times[name].push(timed(readers[name]));
    }
  return { ours: median(times.ours), sheetJs: median(times.sheetJs), innerText: median(times.innerText) };
}

/** Reads once over a dirty layout, between two marks a trace can be searched for; returns the cells read. */
export function readMarked(name: Reader): number {
  changeFigures(0);
  performance.mark(`${name} begins`);
  readers[name]();
  performance.mark(`${name} ends`);
  return document.querySelectorAll('td').length;
}

/** Medians in ms of the whole way, page → draft, and of the longest step of either part. */
export function wholeWay(rounds: number): Readonly<Record<'total' | 'reading' | 'drafting', number>> {
  const times: Record<'total' | 'reading' | 'drafting', number[]> = { total: [], reading: [], drafting: [] };
  for (let round = 0; round < rounds; round++) {
    changeFigures(round);
    const started = performance.now();
    const { result: raw, longest: reading } = finished(steps());
    const { longest: drafting } = finished(draftSteps(raw, book, url, new Date(1_790_000_000_000)));
    times.total.push(performance.now() - started);
    times.reading.push(reading);
    times.drafting.push(drafting);
  }
  return { total: median(times.total), reading: median(times.reading), drafting: median(times.drafting) };
}

function extracted(): RawPage {
  return finished(steps()).result;
}

function steps(): Generator<void, RawPage> {
  return readPage(document, pageGrammar(book), { shop: plan.adapter.shop, scrambled: [], rowTotal: null });
}

/** Runs work to its end; the longest of its steps in ms. */
function finished<T>(work: Generator<void, T>): { readonly result: T; readonly longest: number } {
  for (let longest = 0; ; ) {
    const started = performance.now();
    const step = work.next();
    longest = Math.max(longest, performance.now() - started);
    if (step.done) return { result: step.value, longest };
  }
}

function changeFigures(round: number): void {
  for (const [index, cell] of document.querySelectorAll('.value').entries())
    (cell.firstChild as Text).data = (((index * 31 + round * 7919) % 90_000) + 1).toLocaleString('en');
}

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

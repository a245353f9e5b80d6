import { readingPlan } from '../../../utils/consoles/reading-plan.ts';
import { readPage } from '../../../utils/extract/read-page.ts';
import { labelBook, pageFor } from '../../../utils/normalise/label-book.ts';
import { pageGrammar } from '../../../utils/normalise/page-grammar.ts';

/** Medians in ms of reading the page's table and of asking every cell for innerText, in turn, each after a change of the page. */
export function compare(rounds: number): { readonly ours: number; readonly innerText: number } {
  const plan = readingPlan(new URL('https://sycm.taobao.com/cc/item_rank'));
  const grammar = pageGrammar(labelBook(plan, pageFor(plan.adapter, new URL('https://sycm.taobao.com/cc/item_rank'))));
  const [ours, innerText]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    ours.push(timed(() => readAll(grammar)));
    innerText.push(timed(() => Array.from(document.querySelectorAll('td'), (cell) => cell.innerText)));
  }
  return { ours: median(ours), innerText: median(innerText) };
}

function readAll(grammar: Parameters<typeof readPage>[1]): void {
  const work = readPage(document, grammar, { shop: [], scrambled: [], rowTotal: null });
  while (!work.next().done);
}

function timed(run: () => unknown): number {
  document.body.append(document.createElement('i'));
  const started = performance.now();
  run();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

import { readPage } from '../../utils/extract/read-page.ts';
import type { RawPage } from '../../utils/model/raw-page.ts';
import type { ReadingPlan } from '../../utils/model/reading-plan.ts';
import type { TaughtRule } from '../../utils/model/taught-rule.ts';
import { type LabelBook, labelBook, pageFor, planAt } from '../../utils/normalise/label-book.ts';
import { pageGrammar } from '../../utils/normalise/page-grammar.ts';
import { plannedRules } from '../../utils/teach/rules-for.ts';
import { runSliced } from '../console.content/run-sliced.ts';

export interface TaughtLook {
  readonly raw: RawPage;
  readonly book: LabelBook;
  readonly url: URL;
}

/** Reads the page as it is now, as if these rules were all the user has taught. */
export async function lookTaught(
  document: Document,
  plan: ReadingPlan,
  rules: readonly TaughtRule[],
): Promise<TaughtLook> {
  const url = new URL(document.location.href);
  const { adapter } = plan;
  const book = labelBook(planAt({ ...plan, taught: plannedRules(rules) }, url), pageFor(adapter, url));
  const places = { shop: adapter.shop, scrambled: adapter.scrambled ?? [], rowTotal: adapter.rowTotal ?? null };
  const raw = await runSliced(readPage(document, pageGrammar(book), places), () => false);
  return { raw: raw as RawPage, book, url };
}

import { readPage } from '../../utils/extract/read-page.ts';
import type { RawPage } from '../../utils/model/raw-page.ts';
import type { ReadingPlan } from '../../utils/model/reading-plan.ts';
import { labelBook, pageFor } from '../../utils/normalise/label-book.ts';
import { pageGrammar } from '../../utils/normalise/page-grammar.ts';
import { type Look, toDraft } from '../../utils/normalise/to-draft.ts';
import { runSliced } from './run-sliced.ts';

export interface PageLook {
  readonly look: Look;
  readonly page: string | null;
  readonly raw: RawPage;
}

/** Looks at the page once. Undefined when it changed under our eyes: then another moment will come. */
export async function lookAtPage(
  document: Document,
  plan: ReadingPlan,
  onRoot: (root: Node) => void,
): Promise<PageLook | undefined> {
  const address = document.location.href;
  const url = new URL(address);
  const { adapter } = plan;
  const book = labelBook(plan, pageFor(adapter, url));
  const places = { shop: adapter.shop, scrambled: adapter.scrambled ?? [], rowTotal: adapter.rowTotal ?? null };
  const raw = await runSliced(
    readPage(document, pageGrammar(book), places, onRoot),
    () => document.location.href !== address,
  );
  return raw && { look: toDraft(raw, book, url, new Date()), page: book.page?.id ?? null, raw };
}

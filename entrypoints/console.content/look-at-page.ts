import { readPage } from '../../utils/extract/read-page.ts';
import type { RawPage } from '../../utils/model/raw-page.ts';
import type { ReadingPlan } from '../../utils/model/reading-plan.ts';
import { labelBook, pageFor, planAt } from '../../utils/normalise/label-book.ts';
import { pageGrammar } from '../../utils/normalise/page-grammar.ts';
import { draftSteps, type Look } from '../../utils/normalise/to-draft.ts';
import type { SeenFigure } from './onlooker-seat.ts';
import { runSliced } from './run-sliced.ts';
import { takeOrigins } from './take-origins.ts';

export interface PageLook {
  readonly look: Look;
  readonly page: string | null;
  readonly raw: RawPage;
  /** The own figures with their elements; empty unless asked for. */
  readonly figures: readonly SeenFigure[];
}

interface LookOptions {
  /** Told of every open shadow root. */
  readonly onRoot: (root: Node) => void;
  /** The page was drawn anew since the look began: what was read is half of each. */
  readonly isStale: () => boolean;
  /** The elements of the figures are wanted too. */
  readonly traced?: boolean;
}

/** Looks at the page once. Undefined when it changed under our eyes: then another moment will come. */
export async function lookAtPage(
  document: Document,
  plan: ReadingPlan,
  { onRoot, isStale, traced = false }: LookOptions,
): Promise<PageLook | undefined> {
  const address = document.location.href;
  const url = new URL(address);
  const { adapter } = plan;
  const book = labelBook(planAt(plan, url), pageFor(adapter, url));
  const places = { shop: adapter.shop, scrambled: adapter.scrambled ?? [], rowTotal: adapter.rowTotal ?? null, traced };
  const stale = () => document.location.href !== address || isStale();
  const raw = await runSliced(readPage(document, pageGrammar(book), places, onRoot), stale);
  const look = raw && (await runSliced(draftSteps(raw, book, url, new Date()), () => false));
  const seen = look && (traced ? takeOrigins(look) : { look, figures: [] });
  return seen && { ...seen, page: book.page?.id ?? null, raw };
}

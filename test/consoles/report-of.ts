import { readingPlan } from '../../utils/consoles/reading-plan.ts';
import { type SerialiseOptions, serialisePage } from '../../utils/extract/serialise-page.ts';
import { metrics } from '../../utils/model/metrics.ts';
import { labelBook, pageFor } from '../../utils/normalise/label-book.ts';
import { monthNumbers } from '../../utils/normalise/month-names.ts';
import { pageGrammar } from '../../utils/normalise/page-grammar.ts';
import { createRedactor } from '../../utils/redact/redactor.ts';
import { reportAddress } from '../../utils/redact/report-address.ts';
import { vocabularyOf } from '../../utils/redact/vocabulary.ts';
import { showInFrame } from './show-in-frame.ts';

export interface Report {
  readonly html: string;
  readonly url: string;
}

/** The redacted report of a document as the extension makes it, and the address it gives. */
export async function reportOf(html: string, address: string, chance: () => number = Math.random): Promise<Report> {
  return showInFrame(html, (document) => {
    const work = steps(document, address, chance);
    let step = work.next();
    while (!step.done) step = work.next();
    return step.value;
  });
}

/** The same as steps, for tests of how long one takes. */
export function* steps(document: Document, address: string, chance: () => number): Generator<void, Report> {
  const url = new URL(address);
  const plan = readingPlan(url);
  const { adapter } = plan;
  const redact = createRedactor({
    grammar: pageGrammar(labelBook(plan, pageFor(adapter, url))),
    vocabulary: vocabularyOf(
      plan,
      metrics.flatMap(({ zh, en }) => [zh, en]),
    ),
    months: [...monthNumbers.keys()],
    keepsHost: (host) => host === url.host || adapter.shop.some(({ name }) => name.includes(host)),
    chance,
  });
  const options: SerialiseOptions = {
    redact,
    selectors: [...adapter.shop.map(({ name }) => name), ...(adapter.marks ? [adapter.marks] : [])],
    addressOf: () => reportAddress(url, adapter, redact),
  };
  return { html: yield* serialisePage(document, options), url: reportAddress(url, adapter, redact) };
}

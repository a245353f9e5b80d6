import { serialisePage } from '../../utils/extract/serialise-page.ts';
import type { PageReportFile, PageReportMeta } from '../../utils/model/page-report.ts';
import type { ReadingPlan } from '../../utils/model/reading-plan.ts';
import { isoWithOffset } from '../../utils/normalise/civil-time.ts';
import { labelBook, pageFor } from '../../utils/normalise/label-book.ts';
import { monthNumbers } from '../../utils/normalise/month-names.ts';
import { pageGrammar } from '../../utils/normalise/page-grammar.ts';
import type { Chance } from '../../utils/redact/noise-letters.ts';
import { createRedactor } from '../../utils/redact/redactor.ts';
import { reportAddress } from '../../utils/redact/report-address.ts';
import { vocabularyOf } from '../../utils/redact/vocabulary.ts';

export interface ReportContext {
  readonly plan: ReadingPlan;
  /** Address of the page. */
  readonly url: URL;
  readonly at: Date;
  readonly extensionVersion: string;
  readonly chance: Chance;
}

// Opened by anybody anywhere, a report loads nothing and runs nothing.
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/** Writes the page down without anybody's data, yielding between slices of work. */
export function* reportSteps(document: Document, context: ReportContext): Generator<void, PageReportFile> {
  const { plan, url } = context;
  const { adapter } = plan;
  const page = pageFor(adapter, url);
  const places = [...adapter.shop.map(({ name }) => name), ...(adapter.marks ? [adapter.marks] : [])];
  const redact = createRedactor({
    grammar: pageGrammar(labelBook(plan, page)),
    vocabulary: vocabularyOf(plan, monthNumbers.keys()),
    months: [...monthNumbers.keys()],
    titles: adapter.pages.flatMap(({ blocks = [] }) => blocks.map(({ title }) => new RegExp(title))),
    keepsHost: (host) => (adapter.matches.length > 0 && host === url.host) || places.some((one) => one.includes(host)),
    chance: context.chance,
  });
  const addressOf = (frame: Document) =>
    URL.canParse(frame.URL) && /^https?:/.test(frame.URL) ? reportAddress(new URL(frame.URL), adapter, redact) : '';
  const meta: PageReportMeta = {
    report: 1,
    console: adapter.id,
    page: page?.id ?? null,
    url: reportAddress(url, adapter, redact),
    at: isoWithOffset(context.at, adapter.timeZone),
    language: document.documentElement.lang,
    adapterVersion: adapter.version,
    extensionVersion: context.extensionVersion,
  };
  const selectors = [...places, ...(adapter.scrambled ?? []), ...(adapter.rowTotal ? [adapter.rowTotal] : [])];
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="tillside-report" content="${escaped(JSON.stringify(meta))}"><title>Tillside report</title>`;
  const html = yield* serialisePage(document, { redact, selectors, addressOf }, head);
  return { html, meta, removed: redact.removed() };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

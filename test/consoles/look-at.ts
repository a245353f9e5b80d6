import { readingPlan } from '../../utils/consoles/reading-plan.ts';
import { readPage } from '../../utils/extract/read-page.ts';
import type { TaughtRule } from '../../utils/model/taught-rule.ts';
import { labelBook, pageFor, planAt } from '../../utils/normalise/label-book.ts';
import { pageGrammar } from '../../utils/normalise/page-grammar.ts';
import { type Look, toDraft } from '../../utils/normalise/to-draft.ts';
import { plannedRules } from '../../utils/teach/rules-for.ts';

/** Shows the document in a frame of the test page and reads it as the content script would at this address and time. */
export async function lookAt(
  html: string,
  address: string,
  at: string,
  taught: readonly TaughtRule[] = [],
): Promise<Look> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1280px;height:900px';
  frame.srcdoc = html;
  document.body.append(frame);
  try {
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const url = new URL(address);
    const plan = readingPlan(url);
    const book = labelBook(planAt({ ...plan, taught: plannedRules(taught) }, url), pageFor(plan.adapter, url));
    const { shop, scrambled = [], rowTotal = null } = plan.adapter;
    const work = readPage(frame.contentDocument as Document, pageGrammar(book), { shop, scrambled, rowTotal });
    let step = work.next();
    while (!step.done) step = work.next();
    return toDraft(step.value, book, url, new Date(at));
  } finally {
    frame.remove();
  }
}

/** The same, of a piece of a page, on an unknown host unless said otherwise. */
export function lookAtPiece(
  body: string,
  address = 'https://shop.example/report',
  at = '2026-08-24T10:00:00+08:00',
): Promise<Look> {
  return lookAt(`<!doctype html><html lang="zh-CN"><body>${body}</body></html>`, address, at);
}

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import type { Figure } from '../../utils/model/figure.ts';
import type { TabState } from '../../utils/model/tab-state.ts';
import type { Lab } from './launch.ts';
import { reportMeta, servedReport } from './report-file.ts';
import { setClock } from './set-clock.ts';
import { emptyStore, readStore, type ShopContents } from './store-door.ts';

/** One page to capture. Paths are absolute. */
export interface CaptureJob {
  readonly page: string;
  readonly url: string;
  readonly at?: string;
  /** Further documents the page loads: address to file. */
  readonly routes?: Readonly<Record<string, string>>;
}

/** What Tillside made of it: contracts/capture.schema.json, with the stored figures for the CSV beside it. */
export interface Capture {
  readonly document: object;
  readonly figures: readonly Figure[];
}

const pollMs = 100;
const settledMs = 1200;
const emptyMs = 5000;
const longestMs = 30_000;

type Verdict = { readonly tab: TabState; readonly contents: readonly ShopContents[] };

/** Opens the saved page at its real address and waits for what the extension stores of it. */
export async function capturePage(lab: Lab, job: CaptureJob): Promise<Capture> {
  await emptyStore(lab.door);
  const page = await lab.context.newPage();
  try {
    if (job.at) await setClock(page, new Date(job.at));
    await serve(page, job);
    await page.goto(job.url, { waitUntil: 'load' });
    const verdict = await settle(lab, page);
    return toCapture(job, verdict);
  } finally {
    await page.close();
  }
}

async function serve(page: Page, job: CaptureJob): Promise<void> {
  const bare = (url: string) => url.replace(/#.*$/, '');
  const documents = new Map(
    Object.entries(job.routes ?? {}).map(([url, file]) => [bare(url), readFileSync(file, 'utf8')] as const),
  );
  const html = readFileSync(job.page, 'utf8');
  const report = reportMeta(html) ? servedReport(html) : { html, routes: [] };
  for (const [url, document] of [[job.url, report.html] as const, ...report.routes]) documents.set(bare(url), document);
  await page.route('**/*', (route) => {
    const body = documents.get(bare(route.request().url()));
    if (body === undefined) return route.abort();
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}

/** Waits until nothing has changed for a while: shortly after figures, longer while there are none. */
async function settle(lab: Lab, page: Page): Promise<Verdict> {
  const started = Date.now();
  let [last, since] = ['', Date.now()];
  for (;;) {
    await page.waitForTimeout(pollMs);
    const tab = await stateOfTab(lab, page);
    const contents = await readStore(lab.door);
    const now = JSON.stringify([tab, contents]);
    if (now !== last) [last, since] = [now, Date.now()];
    const patience = contents.length > 0 ? settledMs : emptyMs;
    const decided = tab.state === 'captured' || tab.state === 'nothing';
    if (decided && Date.now() - since >= patience) return { tab, contents };
    if (Date.now() - started >= longestMs) return { tab, contents };
  }
}

/** The state the extension keeps for the tab; with one page open there is one that tells anything. */
async function stateOfTab(lab: Lab, page: Page): Promise<TabState> {
  const states = (await lab.door.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get: () => Promise<Record<string, unknown>> } } };
    };
    return Object.entries(await chrome.storage.session.get())
      .filter(([key]) => key.startsWith('tab:'))
      .map(([, state]) => state);
  })) as TabState[];
  void page;
  return states.at(-1) ?? { state: 'no-console' };
}

function toCapture(job: CaptureJob, { tab, contents }: Verdict): Capture {
  const best = [...contents].sort((a, b) => b.figures.length - a.figures.length)[0];
  const snapshot = best?.snapshots[0];
  if (!best || !snapshot) return { document: nothing(job, tab), figures: [] };
  return {
    figures: best.figures,
    document: {
      url: job.url,
      at: snapshot.at,
      status: snapshot.status,
      console: snapshot.console,
      page: snapshot.page,
      shop: snapshot.shop,
      completeness: snapshot.completeness,
      missing: snapshot.missing,
      warnings: snapshot.warnings,
      readings: best.figures.map(({ entity, metric, role, state, value, rounded, low, high, unit, period, raw }) => ({
        entity,
        metric,
        // The contract knows peers only; which of them is told apart in the store.
        role: role === 'peer_top' ? 'peer' : role,
        state,
        value,
        ...(rounded ? { rounded, low, high } : {}),
        unit,
        period,
        raw,
      })),
    },
  };
}

// The contract has fewer words than we: a blocked page was not rendered, a redesigned one is not known (any more).
const statuses = {
  loading: 'not-rendered',
  blocked: 'not-rendered',
  'signed-out': 'signed-out',
  redesigned: 'unknown-page',
  'unknown-page': 'unknown-page',
} as const;

function nothing(job: CaptureJob, tab: TabState): object {
  const report = tab.state === 'nothing' ? tab : undefined;
  return {
    url: job.url,
    at: report?.at ?? job.at ?? new Date().toISOString(),
    status: report ? statuses[report.reason] : 'not-rendered',
    console: 'console' in tab ? tab.console : 'generic',
    page: report?.page ?? null,
    shop: null,
    completeness: null,
    missing: report?.missing ?? [],
    warnings: report ? [`nothing:${report.reason}`] : ['nothing:no-answer'],
    readings: [],
  };
}

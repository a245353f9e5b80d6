import type { CDPSession, Page } from 'playwright';

/** What scripts of one kind took of a page's main thread. */
export interface Share {
  /** Of the time measured, 0 to 1. */
  readonly share: number;
  /** The longest time in one go, in ms. */
  readonly longest: number;
  /** How many times more than 50 ms in one go. */
  readonly long: number;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

const samplingUs = 250;
const longTaskUs = 50_000;
// A longer gap between two samples is the machine doing something else.
const longestGapUs = 4 * samplingUs;

/** Samples the page's main thread while `run` lasts; scripts whose address `isOurs`, and what they call, count. */
export async function mainThreadShare(
  page: Page,
  isOurs: (url: string) => boolean,
  run: () => Promise<unknown>,
): Promise<Share> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: samplingUs });
  await cdp.send('Profiler.start');
  await run();
  const { profile } = await cdp.send('Profiler.stop');
  await cdp.detach();
  return shareOf(profile, isOurs);
}

function shareOf({ nodes, samples = [], timeDeltas = [] }: Profile, isOurs: (url: string) => boolean): Share {
  const ours = oursAmong(nodes, isOurs);
  let [all, own, run, longest, long] = [0, 0, 0, 0, 0];
  // A sample's delta is the time since the one before: what ran meanwhile was most likely that one.
  for (let i = 1; i < samples.length; i++) {
    const delta = Math.min(longestGapUs, Math.max(0, timeDeltas[i] as number));
    all += Math.max(0, timeDeltas[i] as number);
    if (ours.has(samples[i - 1] as number)) {
      own += delta;
      run += delta;
      longest = Math.max(longest, run);
      continue;
    }
    if (run > longTaskUs) long++;
    run = 0;
  }
  return { share: own / all, longest: longest / 1000, long };
}

function oursAmong(nodes: readonly ProfileNode[], isOurs: (url: string) => boolean): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const waiting = nodes.filter((node) => isOurs(node.callFrame.url));
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (ours.has(node.id)) continue;
    ours.add(node.id);
    for (const child of node.children ?? []) waiting.push(byId.get(child) as ProfileNode);
  }
  return ours;
}

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** How long scripts ran when they were put into the page, compiling included, in ms by the end of their addresses, while `run` lasts. */
export async function timesToStart(
  page: Page,
  files: readonly string[],
  run: () => Promise<unknown>,
): Promise<readonly number[]> {
  const cdp = await page.context().newCDPSession(page);
  const events = await traced(cdp, run);
  await cdp.detach();
  return files.map((file) => {
    const runs = events.filter(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(file));
    if (runs.length === 0) throw new Error(`The trace does not show ${file}.`);
    return runs.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
  });
}

async function traced(cdp: CDPSession, run: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.start', { categories: 'devtools.timeline,v8', transferMode: 'ReportEvents' });
  await run();
  await cdp.send('Tracing.end');
  await complete;
  return events;
}

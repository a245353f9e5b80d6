import type { KillPhase } from '../bench/in-page/kill-plan.ts';

/** What a worker that is about to be killed says: which phase it is in, and what the store has promised. */
export interface WorkerWords {
  /** Takes one line of it. */
  readonly hear: (line: string) => void;
  /** The last phase that was told; null before the first. */
  readonly phase: () => string | null;
  /** Resolves when this phase is told the next time; rejects when the worker says that it failed, or has. */
  readonly begun: (phase: KillPhase) => Promise<void>;
  /** Throws when the worker has said that it failed. */
  readonly check: () => void;
  /** How long this phase took the last time it ended, in ms; 0 when it never did. */
  readonly lasted: (phase: KillPhase) => number;
}

/** @param keep called with every promise. */
export function workerWords(keep: (promise: string) => void, clock: () => number = Date.now): WorkerWords {
  const lasted = new Map<string, number>();
  let now: { readonly phase: string; readonly since: number } | null = null;
  let failure: Error | null = null;
  let waiting: { phase: string; resolve: () => void; reject: (error: Error) => void }[] = [];
  const begin = (phase: string) => {
    if (now) lasted.set(now.phase, clock() - now.since);
    now = { phase, since: clock() };
    for (const one of waiting) if (one.phase === phase) one.resolve();
    waiting = waiting.filter((one) => one.phase !== phase);
  };
  const fail = (error: Error) => {
    failure = error;
    for (const one of waiting) one.reject(error);
  };
  return {
    hear: (line) => {
      const [what, rest = ''] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)];
      if (what === 'in') begin(rest);
      else if (what === 'failed') fail(new Error(`the worker failed: ${rest}`));
      else keep(line);
    },
    phase: () => now?.phase ?? null,
    begun: (phase) =>
      failure ? Promise.reject(failure) : new Promise((resolve, reject) => waiting.push({ phase, resolve, reject })),
    check: () => {
      if (failure) throw failure;
    },
    lasted: (phase) => lasted.get(phase) ?? 0,
  };
}

/**
 * Waits for a moment at random that lies in this phase, as far as one can tell from outside. @param chance from 0 to 1.
 */
export async function momentIn(phase: KillPhase, words: WorkerWords, chance: () => number): Promise<void> {
  await words.begun(phase);
  await pause(700 * chance());
  // Some phases are over before we have heard that they began: the next one may last longer.
  for (let tries = 0; words.phase() !== phase && tries < 20; tries++) {
    await words.begun(phase);
    await pause(0.8 * words.lasted(phase) * chance());
  }
  words.check();
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

import { inject, test, vi } from 'vitest';
import type { CollectedTest } from './collected-tests.ts';
import { note, readNotes, type Verdict, verdictsIn } from './verdicts.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly group: string;
    readonly testFiles: readonly string[];
    /** Ids, in the order in which they are tried. */
    readonly mutants: readonly string[];
  }
}

/** What Stryker's instrumented code reads and writes. */
interface Switches {
  activeMutant: string | undefined;
  hitCount: number | undefined;
  hitLimit: number | undefined;
  currentTestId: string | undefined;
  mutantCoverage: { static: Record<string, number>; perTest: Record<string, Record<string, number>> } | undefined;
}

const switches: Switches = {
  activeMutant: undefined,
  hitCount: undefined,
  hitLimit: undefined,
  currentTestId: undefined,
  mutantCoverage: undefined,
};
Object.assign(globalThis, { __stryker__: switches });

/** A mutant that is reached so many times as often as its code was before runs in a loop that does not end. */
const manyTimes = 100;

const group = inject('group');

/** All tests over modules that remember nothing: no mutant can leave something to the next. */
async function loadTests(): Promise<readonly CollectedTest[]> {
  vi.resetModules();
  const { takeCollected } = await import('./collected-tests.ts');
  for (const file of inject('testFiles')) await import(/* @vite-ignore */ file);
  const { tests, before } = takeCollected();
  return tests.map(({ name, run }) => ({
    name,
    run: async () => {
      for (const step of before) await step();
      await run();
    },
  }));
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Runs everything with no mutant, to learn which test reaches which mutant and how often; throws when a test fails. */
async function runUntouched() {
  const coverage = { static: {} as Record<string, number>, perTest: {} as Record<string, Record<string, number>> };
  switches.mutantCoverage = coverage;
  const began = performance.now();
  const tests = await loadTests();
  const loading = performance.now() - began;
  const duration: number[] = [];
  for (const [index, { name, run }] of tests.entries()) {
    switches.currentTestId = String(index);
    const started = performance.now();
    await Promise.resolve(run()).catch((cause: unknown) => {
      throw new Error(`fails without any mutant: ${name}`, { cause });
    });
    duration.push(performance.now() - started);
  }
  switches.currentTestId = undefined;
  const reachedBy = new Map<string, number[]>();
  const hits = new Map<string, number>(Object.entries(coverage.static));
  for (const [index, counts] of Object.entries(coverage.perTest))
    for (const [id, count] of Object.entries(counts)) {
      reachedBy.set(id, [...(reachedBy.get(id) ?? []), Number(index)]);
      hits.set(id, (hits.get(id) ?? 0) + count);
    }
  return { loading, duration, reachedBy, hits, onLoading: new Set(Object.keys(coverage.static)) };
}

type Untouched = Awaited<ReturnType<typeof runUntouched>>;

/** Indexes of the tests that are to notice a mutant, the quickest first; all of them when it is reached while modules load. */
function testsFor(id: string, { duration, reachedBy, onLoading }: Untouched): readonly number[] {
  const indexes = onLoading.has(id) ? [...duration.keys()] : (reachedBy.get(id) ?? []);
  return indexes.toSorted((one, other) => (duration[one] ?? 0) - (duration[other] ?? 0));
}

/** How long loading and all tests of a mutant may take, in milliseconds: much longer than they took, for others use the machine too. */
function patienceFor(indexes: readonly number[], { loading, duration }: Untouched): number {
  return 5000 + 5 * indexes.reduce((sum, index) => sum + (duration[index] ?? 0), loading);
}

/** What the test found, and what that came from: the store's own errors hide it. */
function sayWhy(error: unknown): string {
  const cause = error instanceof Error && error.cause ? `, of ${sayWhy(error.cause)}` : '';
  return `${String(error).slice(0, 200)}${cause}`;
}

async function tryMutant(id: string, untouched: Untouched): Promise<{ verdict: Verdict; by?: string; why?: string }> {
  if (!untouched.hits.has(id)) return { verdict: 'unreached' };
  const indexes = testsFor(id, untouched);
  const patience = patienceFor(indexes, untouched);
  note(group, { trying: id, patience: 2 * patience });
  switches.activeMutant = id;
  switches.hitCount = 0;
  switches.hitLimit = manyTimes * (untouched.hits.get(id) ?? 0);
  let by = 'loading the tests';
  try {
    const tests = await within(patience, loadTests());
    for (const { name, run } of indexes.flatMap((index) => tests[index] ?? [])) {
      by = name;
      await within(patience, Promise.resolve(run()));
    }
    return { verdict: 'survived' };
  } catch (error) {
    const isEndless = switches.hitCount > switches.hitLimit || (error instanceof Error && error.message === 'too late');
    return { verdict: isEndless ? 'timeout' : 'killed', by, why: sayWhy(error) };
  } finally {
    switches.activeMutant = undefined;
  }
}

test('every mutant gets its verdict', async () => {
  const untouched = await runUntouched();
  const known = verdictsIn(readNotes(group));
  for (const id of inject('mutants')) {
    if (known.has(id)) continue;
    note(group, { mutant: id, ...(await tryMutant(id, untouched)) });
  }
  note(group, { patience: 2 * patienceFor([...untouched.duration.keys()], untouched) });
  await runUntouched();
  note(group, { done: true });
});

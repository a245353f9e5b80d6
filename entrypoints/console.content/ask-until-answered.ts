import type { Life } from './life.ts';

const firstRetryMs = 500;
const slowestRetryMs = 30_000;

/**
 * Asks the service worker until it answers. It may be stopped in the middle, at any time: no answer means nothing, so
 * what is asked must bear being asked twice. Undefined when the script's life ends first.
 */
export async function askUntilAnswered<T>(ask: () => Promise<T>, { isAlive }: Life): Promise<T | undefined> {
  for (let wait = firstRetryMs; isAlive(); wait = Math.min(wait * 2, slowestRetryMs)) {
    try {
      return await ask();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return undefined;
}

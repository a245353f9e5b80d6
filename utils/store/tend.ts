import type { Connection } from './connection.ts';
import { moveLegacy } from './move-legacy.ts';
import { type SealProgress, sealMonth } from './seal-month.ts';
import { sweepImports } from './sweep.ts';

/** See Store.tend; remembers where it was looking. @param now milliseconds since 1970. */
export function createTend({ run }: Connection, now: () => number): (today: string) => Promise<boolean> {
  const progress: SealProgress = { ripe: [] };
  let isMoved = false;
  /** The day on which nothing was left to seal: what is captured late waits for the next one. */
  let sealedOn = '';
  return async (today) => {
    if (!isMoved && (await run(moveLegacy))) return true;
    isMoved = true;
    if (await run((database) => sweepImports(database, now()))) return true;
    if (sealedOn === today) return false;
    if (await run((database) => sealMonth(database, today, progress))) return true;
    sealedOn = today;
    return false;
  };
}

import type { Connection } from './connection.ts';
import { moveLegacy } from './move-legacy.ts';
import { type SealProgress, sealMonth } from './seal-month.ts';
import { sweepImports } from './sweep.ts';

/** See Store.tend; remembers where it was looking. @param now milliseconds since 1970. */
export function createTend({ run }: Connection, now: () => number): (today: string) => Promise<boolean> {
  const progress: SealProgress = { after: undefined };
  return async (today) =>
    (await run(moveLegacy)) ||
    (await run((database) => sweepImports(database, now()))) ||
    (await run((database) => sealMonth(database, today, progress)));
}

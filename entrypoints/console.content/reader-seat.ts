import type { ReadingPlan } from '../../utils/model/reading-plan.ts';
import type { Life } from './life.ts';

/** Reads the document for as long as the life lasts. */
export type Reader = (document: Document, plan: ReadingPlan, life: Life) => Promise<void>;

// Our scripts in a page share one world, which the page has no access to. A symbol: elements can stand for names only.
const seat = Symbol.for('tillside reader');
const world = globalThis as { [seat]?: Reader };

/** The reader is here. */
export function takeSeat(reader: Reader): void {
  world[seat] = reader;
}

/** The reader that was put into this page, if it was. */
export function seatedReader(): Reader | undefined {
  return world[seat];
}

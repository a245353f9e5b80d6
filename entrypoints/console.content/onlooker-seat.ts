import type { Reading } from '../../utils/model/reading.ts';
import type { Life } from './life.ts';

/** A reading with where on the page it was read. */
export interface SeenFigure {
  readonly reading: Reading;
  readonly element: Element;
  /** The row or card it belongs to. */
  readonly around: Element;
}

/** What was read, once the service worker has it. */
export interface SeenPage {
  readonly shopKey: string;
  readonly figures: readonly SeenFigure[];
}

/** Whoever is told of every look the reader takes. */
export interface Onlooker {
  /** A look begins: from here on, what changes on the page was not read. */
  begin(): void;
  /** What the look found; null while it is not known, or not sure. */
  see(page: SeenPage | null): void;
}

export type OnlookerMaker = (document: Document, console: string, life: Life) => Promise<Onlooker | undefined>;

// As with the reader's own seat: our scripts in a page share one world.
const seat = Symbol.for('tillside onlooker');
const world = globalThis as { [seat]?: OnlookerMaker };

export function takeOnlookerSeat(maker: OnlookerMaker): void {
  world[seat] = maker;
}

/** Who wants to be told of looks at this page, if anybody. */
export function seatedOnlooker(): OnlookerMaker | undefined {
  return world[seat];
}

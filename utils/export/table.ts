import type { Figure } from '../model/figure.ts';

/** Figures in the order of Store.figures, shop by shop, a few thousand at a time. */
export type Batches = AsyncIterable<readonly Figure[]>;

/** What a cell holds; null where nothing is known. */
export type Cell = string | number | null;

/** `text` stays text whatever it looks like; `day` and `time` are ISO 8601. */
export type CellKind = 'text' | 'number' | 'day' | 'time';

export interface Head {
  readonly name: string;
  readonly kind: CellKind;
}

/** A table of any length: what every file format is made of. */
export interface Table {
  readonly heads: readonly Head[];
  readonly rows: AsyncIterable<readonly (readonly Cell[])[]>;
}

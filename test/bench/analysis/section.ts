/** One line of the comparison: what the usual rule gets, what ours gets, and whether that is what we promise. */
export interface Line {
  readonly name: string;
  /** The rule operators use today, on the same data; null where there is none. */
  readonly naive: number | null;
  readonly aware: number;
  readonly unit: 'share' | 'count' | 'ms' | 'kB';
  readonly target: string;
  readonly ok: boolean;
}

/** A group of lines over one data set or simulation. Seeded: the same figures every time. */
export interface Section {
  readonly title: string;
  readonly lines: () => readonly Line[] | Promise<readonly Line[]>;
}

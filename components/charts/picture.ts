/** A line over equal steps; null is a step nobody observed and stays a gap. */
export interface PlotLine {
  readonly values: readonly (number | null)[];
  /** `main` is what is asked about, `before` the same at an earlier time, `second` something else on its own scale. */
  readonly look: 'main' | 'before' | 'second';
}

export interface Scale {
  readonly fromZero: boolean;
  readonly format: (value: number) => string;
}

/** A stretch of steps with a name, such as a campaign. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Something that happened at a step. */
export interface Mark {
  readonly at: number;
  readonly label: string;
}

/** All that a line chart shows. */
export interface Picture {
  readonly lines: readonly PlotLine[];
  /** Text under each step. */
  readonly steps: readonly string[];
  /** Of `main` and `before`. */
  readonly left: Scale;
  /** Of `second`. */
  readonly right?: Scale | undefined;
  readonly bands: readonly Band[];
  readonly marks: readonly Mark[];
}

import type { Span } from '../../utils/analyse/span.ts';
import type { FigureView } from './figure-view.ts';

export interface ShownEquation {
  readonly state: 'shown';
  readonly span: Span;
  readonly result: FigureView;
  /** Multiplied they give the result. */
  readonly factors: readonly FigureView[];
  readonly days: {
    readonly known: number;
    readonly of: number;
    readonly missing: readonly string[];
    /** Days the changes rest on. */
    readonly compared: number;
  };
  /** Result minus product of the factors, when it is more than rounding. */
  readonly gap: number;
  /** Metrics of the equation nobody read. */
  readonly absent: readonly string[];
}

/** The shop equation over one span. `mixed-units`: amounts in several currencies cannot be added. */
export type EquationView =
  | ShownEquation
  | { readonly state: 'none'; readonly span: Span }
  | { readonly state: 'mixed-units'; readonly span: Span; readonly units: readonly string[] };

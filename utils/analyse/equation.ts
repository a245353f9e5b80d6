import type { Basis } from './combined.ts';
import type { EquationVariant } from './equation-variants.ts';

/** One figure of the tree. */
export interface EquationTerm {
  readonly metric: string;
  /** Null when it cannot be: no conversion without visitors. */
  readonly value: number | null;
  readonly unit: string;
  /** `sum-of-days`: people counted once a day; the view must say so. */
  readonly basis: Basis;
}

/** An amount and the factors that multiply up to it. */
export interface Equation {
  readonly state: 'ok';
  readonly variant: EquationVariant['id'];
  readonly amount: EquationTerm;
  /** From people to spend. */
  readonly factors: readonly EquationTerm[];
  /**
   * 口径差: amount minus the product of the factors, in the amount's unit; 0 when rounding explains the difference,
   * null when a factor is unknown. Factors rebuilt over days leave none by construction: see `gapDays`.
   */
  readonly gap: number | null;
  /** Days whose own shown figures do not multiply up: the console defines them differently there. */
  readonly gapDays: readonly string[];
  /** The days it rests on, oldest first. */
  readonly days: readonly string[];
  readonly daysKnown: number;
  readonly daysInSpan: number;
}

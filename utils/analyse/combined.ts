/**
 * How a value over several days came about. `shown`: the console itself said it of exactly this span.
 * `sum-of-days`: people counted once a day, so the same person may be in it several times; say so.
 */
export type Basis = 'shown' | 'sum' | 'sum-of-days' | 'rebuilt' | 'latest';

/** A value of a span of days, with how many of them it rests on. */
export interface Combination {
  readonly state: 'ok';
  readonly value: number;
  /** Unit of the value, an ISO 4217 code for money. */
  readonly unit: string;
  readonly basis: Basis;
  /** Days whose figures are in it; for a ratio, days on which both parts are known. */
  readonly daysKnown: number;
  readonly daysInSpan: number;
  /** The console abbreviated at least one of the figures in it ("1.2万"). */
  readonly rounded: boolean;
}

/** Refused: the figures are in several currencies, or their unit is not the same. */
export interface MixedUnits {
  readonly state: 'mixed-units';
  readonly units: readonly string[];
}

/** A combined value, or why there is none. Nothing known is undefined. */
export type Combined = Combination | MixedUnits;

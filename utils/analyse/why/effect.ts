/**
 * What an effect is of. `traffic`: how many came to the shop. `depth`: how many products each of them looked at.
 * `mix`: which products (or sources) they went to. `step`: a factor further on, conversion or spend.
 */
export type EffectKind = 'traffic' | 'depth' | 'mix' | 'step';

export interface Factor {
  readonly kind: EffectKind;
  /** The metric that moved: visitors, pay_conversion_rate, amount_per_buyer … */
  readonly metric: string;
}

/** One factor's part in the change of sales. */
export interface Effect extends Factor {
  /** In the currency of the amount. */
  readonly amount: number;
  /** Points of growth: amount ÷ sales before; null without a base above zero. */
  readonly points: number | null;
  /** Standard deviation that chance alone gives it; null where chance has no part (how many came is a fact). */
  readonly deviation: number | null;
  /** Less than chance does one time in ten. */
  readonly withinNormal: boolean;
}

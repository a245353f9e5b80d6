/** A level as a plain number, or as so many times the mean of the category (or of the shop, where it has none). */
export type Level =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'relative'; readonly times: number };

/** Every threshold of the two ways to choose products to push. */
export interface CandidateSettings {
  /** Days looked at, the last one included. */
  readonly window: number;
  /** `quantile`: of the shop's visited products, but never less than `least`. */
  readonly visitors:
    | { readonly kind: 'fixed'; readonly value: number }
    | { readonly kind: 'quantile'; readonly of: number; readonly least: number };
  readonly conversion: Level;
  /** The bounce rate must not be above this; null: it does not matter. */
  readonly bounce: Level | null;
  /** A pick must reach the levels with at least this chance. */
  readonly sure: number;
  /** Picks end where more than this share of them would be expected to be wrong. */
  readonly falseDiscoveries: number;
  /** Fewer visits than this are flagged. */
  readonly fewVisits: number;
  /** One customer with a larger share of the units is flagged. */
  readonly oneCustomer: number;
}

/** 爆款候选 as operators are taught it: a week, 3,000 visitors, 3 %, a low bounce rate (methods.md §3). */
export const operatorsPreset: CandidateSettings = {
  window: 7,
  visitors: { kind: 'fixed', value: 3000 },
  conversion: { kind: 'fixed', value: 0.03 },
  bounce: { kind: 'relative', times: 1 },
  sure: 0.8,
  falseDiscoveries: 0.2,
  fewVisits: 100,
  oneCustomer: 0.3,
};

/** The same with the shop's own levels in place of fixed numbers: any shop, any category (methods.md §3, 1–4). */
export const shopPreset: CandidateSettings = {
  ...operatorsPreset,
  visitors: { kind: 'quantile', of: 0.5, least: 30 },
  conversion: { kind: 'relative', times: 1.3 },
};

/** What a node is called: a metric, a step from one metric to the next, a traffic source, or what is left over. */
export type NodeLabel =
  | { readonly kind: 'metric'; readonly metric: string }
  | { readonly kind: 'step'; readonly from: string; readonly to: string }
  | { readonly kind: 'source'; readonly path: readonly string[] }
  /** Visitors by what they cost: sources whose name says that they are bought, and the others. */
  | { readonly kind: 'paid' | 'free' }
  /** `unlisted`: in the whole, but in none of the parts. `overlap`: in several parts at once, below zero. */
  | { readonly kind: 'unlisted' | 'overlap' };

/** One figure of the tree on both sides. */
export interface EquationNode {
  readonly label: NodeLabel;
  /** Unit of the values, an ISO 4217 code for money. */
  readonly unit: string;
  readonly current: number | null;
  readonly previous: number | null;
  /** As a decimal; null without a base. */
  readonly change: number | null;
  /** Its part of the change of sales in money; children's effects add up to their parent's. Null: nothing to compare. */
  readonly effect: number | null;
  readonly openings: readonly Opening[];
}

/** One way to open a node; its children multiply or add up to it. */
export interface Opening {
  readonly by: 'factors' | 'funnel' | 'favorites' | 'items' | 'visitor-kind' | 'source' | 'paid';
  readonly relation: 'product' | 'sum';
  readonly children: readonly EquationNode[];
}

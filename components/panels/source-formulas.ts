import type { Formula } from '../state/source.ts';

type Write = (parts: readonly string[]) => string;

/** How a formula is written, with names or with figures. */
export const sourceFormulas: Readonly<Record<Formula, Write>> = {
  sum: (parts) => parts.join(' + '),
  difference: (parts) => parts.join(' − '),
  quotient: ([above = '', below = '']) => `${above} ÷ ${below}`,
  product: (parts) => parts.join(' × '),
  share: (parts) => `${parts[0] ?? ''} ÷ (${parts.join(' + ')})`,
  change: ([now = '', before = '']) => `${now} ÷ ${before} − 1`,
  'product-less': ([amount = '', each = '', ...taken]) => [`${amount} × ${each}`, ...taken].join(' − '),
  'ad-return': ([sales = '', left = '', spend = '']) => `(${sales} × ${left} − ${spend}) ÷ ${spend}`,
  'rest-per-day': ([plan = '', done = '', days = '']) => `(${plan} − ${done}) ÷ ${days}`,
};

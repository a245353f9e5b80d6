import type { why as zh } from '../zh/why.ts';

export const why: typeof zh = {
  against: 'Compared with',
  kinds: { before: 'The span before', weekday: 'Same weekdays', month: 'A month earlier', year: 'A year earlier' },
  none: 'No days were read in both spans, so there is nothing to compare',
  noneHint: 'Choose another span or comparison. Days that are missing can be looked at once in the console.',
  rose: (amount: string, growth: string) => `Sales rose by ${amount} (${growth})`,
  fell: (amount: string, growth: string) => `Sales fell by ${amount} (${growth})`,
  same: 'Sales did not change',
  fromNothing: 'from nothing',
  normal: 'That is within normal variation: do not read too much into it.',
  mostly: (factor: string, amount: string) => `The biggest factor: ${factor}, ${amount}`,
  onlyChance: ' (no more than it usually moves)',
  beyondChance: (factor: string, amount: string) => `Beyond its usual movement: ${factor}, ${amount}`,
  before: 'Before',
  after: 'Now',
  factors: {
    traffic: (metric: string) => metric,
    depth: () => 'Products viewed each',
    mix: (parts: string) => `Mix of ${parts.toLowerCase()}`,
    step: (metric: string) => metric,
  },
  gap: 'Not in the details',
  gapHint:
    'What the details do not add up to: visitors or orders that are in none of them, or people counted by several products.',
  unsplit: 'Cannot be split',
  unsplitHint:
    'The figures of these contradict each other (buyers without visitors), so no factor is given their change.',
  withinNormal: 'normal',
  table: 'What each factor did',
  by: 'Details',
  parts: { product: 'Products', source: 'Traffic sources' },
  movers: 'Where it came from',
  against_: 'Against it',
  explained: (share: string) => `${share} of the change together`,
  noParts: 'No details were read in these spans: the shop is split as a whole.',
  status: { new: 'new', gone: 'gone', stayed: '' },
  mixHides:
    'The shop’s conversion moved one way, its products’ the other: what was sold changed, not how well it converts.',
  days: (used: number, all: number) => `On the ${used} of ${all} days read in both spans, weekdays aligned`,
  method: 'Split by LMDI: the parts add up to the whole change, in whatever order they are taken.',
  opened: 'Open the equation',
};

import type { benchmarks as zh } from '../zh/benchmarks.ts';
import { s } from './plural.ts';

export const benchmarks: typeof zh = {
  none: 'No visitors and buyers of products were read in this time yet',
  noneHint: (console) => `Open the product ranking in ${console} and scroll to its end, or choose a longer time.`,
  peers: 'Among peers',
  shopRate: (rate, low, high) => `The shop converts at ${rate} (90% interval ${low}–${high})`,
  noShop: 'The shop’s own visitors and buyers were not read; its products added up stand in for it.',
  above: (what, rate, chance) => `${chance} sure to be above ${what} (${rate})`,
  below: (what, rate, chance) => `${chance} sure to be below ${what} (${rate})`,
  place: (share, low, high) => `Above about ${share} of the peers (90% interval ${low}–${high})`,
  noPeers: (console) => `No conversion of peers was read. Open a page of ${console} that compares you with them once.`,
  noTop: 'The top peers’ figure was not read: there is a mean to compare with, but no place among them.',
  what: {
    shop: 'the shop',
    category: 'its category',
    before: 'its own eight weeks before',
    peers: 'the peers’ mean',
  },
  side: { shop: 'shop', category: 'category', before: 'own past', peers: 'peers' },
  sureAbove: 'sure to be above',
  sureBelow: 'sure to be below',
  legend:
    'Dot: the rate to believe; bar: its 90% interval; dotted line: the shop; ring: its own eight weeks before. After ▲▼: how sure it is above or below.',
  refused: (what, why) => `Not compared with ${what}: ${why}`,
  refusals: {
    'part-exceeds-whole': 'more buyers than visitors, so they do not count the same thing',
    'rate-too-high': 'more than half would have bought, so visitors must be counted otherwise',
    'no-visits': 'nobody came, or nobody bought',
    'top-below-mean': 'the top peers are not above the mean, so the figures are doubtful',
  },
  chart: 'Funnel plot: conversion by visitors',
  chartHint:
    'Level line: the shop’s mean. Curves: how far chance alone goes (dashed 95%, solid 99.8%). Only what is outside really differs.',
  dot: (name, visitors, rate, low, high) =>
    `${name}: ${visitors} visitors, converted ${rate} (chance alone ${low}–${high})`,
  standing: { above: 'really higher', below: 'really lower', inside: 'within chance' },
  counted: (above, below, all) =>
    `Of ${all} product${s(all)}, ${above} really convert${above === 1 ? 's' : ''} better than the shop and ${below} really worse; what sets the others apart may be chance.`,
  visitors: 'Visitors',
  conversion: 'Conversion',
  range: 'By chance',
  verdict: 'Verdict',
  products: 'Products',
  sortBy: 'Order',
  sorts: {
    rate: 'Conversion',
    'above-shop': 'Sure to beat the shop',
    rising: 'Sure to beat its past',
    visitors: 'Visitors',
  },
  seen: (buyers, visitors, rate) => `seen ${buyers}/${visitors} (${rate})`,
  shrunk: 'The rate to believe: the fewer the visitors, the nearer to the level of its category or the shop',
  interval: (low, high) => `90% interval ${low}–${high}`,
  restsOnPrior: {
    category: 'few visitors: mostly its category’s level',
    shop: 'few visitors: mostly the shop’s level',
  },
  percentile: {
    category: {
      all: 'above every other product of its category',
      none: 'below every other product of its category',
      some: (share) => `above ${share} of the others in its category`,
    },
    shop: {
      all: 'above every other product of the shop',
      none: 'below every other product of the shop',
      some: (share) => `above ${share} of the shop’s other products`,
    },
  },
  category: (name) => `Category: ${name}`,
  noCategories: 'No product categories yet: products are compared with the whole shop only.',
  someCategories: (filed, all) =>
    `${filed} of ${all} products have a category; the others are compared with the whole shop only.`,
  standard: (rate) => `about ${rate} with the shop’s mix of sources`,
  notGiven: (why) => `No rate is given: ${why}`,
  more: (count) => `Show ${count} more`,
};

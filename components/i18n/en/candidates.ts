import type { candidates as zh } from '../zh/candidates.ts';
import { s } from './plural.ts';

export const candidates: typeof zh = {
  rule: 'Rule',
  rules: { shop: 'Shop’s own levels', operators: 'Fixed numbers' },
  thresholds: 'Thresholds',
  names: {
    window: 'Days',
    visitors: { shop: 'More visitors than this share of products (%)', operators: 'At least so many visitors' },
    conversion: {
      shop: 'Conversion at least so many times its category’s (or the shop’s)',
      operators: 'Conversion at least (%)',
    },
    bounce: 'Bounce rate at most so many times the shop’s',
    sure: 'At least this sure (%)',
    falseDiscoveries: 'Share of picks that may be wrong (%)',
    fewVisits: 'Flag fewer visits than',
    oneCustomer: 'Flag one buyer with more than (%)',
    leastVisitors: 'No fewer visitors than',
    laterWeeks: 'Weeks until a pick is judged',
  },
  reset: 'Back to usual',
  when: (span, read, of) => `${span}${read < of ? ` · only ${read} of ${of} days read` : ''}`,
  none: 'No visitors and buyers of products were read in this time yet',
  noneHint: (console) =>
    `Open the product ranking in ${console} and scroll to its end. A full week makes firm verdicts.`,
  tooFew: (level) => `No product has ${level} visitors. Lower the threshold, or use the shop’s own levels.`,
  picked: (count, wrong) => `${count} product${s(count)} worth a push; ${wrong} of them can be expected to be wrong`,
  pickedNone: 'No product is surely worth a push right now',
  length: (share, sure) =>
    `How long the list is depends on how sure we are: ${sure} or more of each product, and no more than ${share} of the whole list expected to be wrong.`,
  byRule: (count, unsure) =>
    `By the figures alone the plain rule would name ${count}${unsure > 0 ? `, of which ${unsure} ${unsure === 1 ? 'is' : 'are'} not sure enough` : ''}.`,
  lift: (times) => `Promoted visitors convert ${times} times as well as others here; that is taken out.`,
  kept: (judged, held, weeks) =>
    `Of ${judged} earlier pick${s(judged)}, ${held} stood above the shop’s median ${weeks} week${s(weeks)} later.`,
  lookBack: (judged, held, weeks) =>
    `Looking back with the same rule: of ${judged} pick${s(judged)} ${weeks} week${s(weeks)} ago, ${held} stand${held === 1 ? 's' : ''} above the shop’s median today.`,
  pending: (count, weeks) =>
    `${count} pick${s(count)} ${count === 1 ? 'is' : 'are'} less than ${weeks} week${s(weeks)} old and will be judged then.`,
  chart: 'Traffic and conversion',
  chartHint: 'Bars: 90% credible interval. Dashed: what visitors and conversion must reach. Click or use arrow keys.',
  corners: ['Converts well, few visitors', 'Converts well, many'],
  visitors: 'Visitors',
  conversion: 'Conversion',
  interval: '90% interval',
  verdict: 'Verdict',
  verdicts: { pick: 'worth a push', near: 'not quite', few: 'too few visitors' },
  picks: 'Worth a push',
  near: 'Not quite',
  nearMore: (count) => `${count} more`,
  watched: 'Watchlist',
  watch: (name) => `Watch ${name}`,
  unwatch: (name) => `Stop watching ${name}`,
  watchedGone: 'The products you watch have too few figures in this time.',
  dot: (name, visitors, rate, low, high) => `${name}: ${visitors} visitors, converts at about ${rate} (${low}–${high})`,
  facts: (visitors, buyers, rate, low, high) =>
    `${visitors} visitors, ${buyers} buyers: it really converts at about ${rate} (90% likely ${low}–${high})`,
  categoryMean: (mean) => `its category’s mean is ${mean}`,
  chance: (chance, level) => `${chance} sure to reach ${level}`,
  bounce: (seen, chance) => `bounce rate ${seen}, ${chance} sure to be low enough`,
  momentum: {
    up: (times) => `buyers are at ${times}× the weeks before`,
    down: (times) => `buyers are down to ${times}× the weeks before`,
  },
  fewWrong: 'fewer than 0.1',
  asked: (sure) => ` (needs ${sure})`,
  missing: {
    together: (sure) => `less than ${sure} sure of conversion and bounce rate together`,
    list: 'good enough alone, but one more and too much of the list would be wrong',
    bounce: 'its bounce rate must come down',
    bounceToo: 'its bounce rate must come down, too',
  },
  turns: {
    'more-buyers': (count) => `${count} more buyer${s(count)} among the same visitors would do`,
    'more-visits': (count) => `${count} more visitor${s(count)} like these would settle it`,
    'fewer-buyers': (count) => `${count} buyer${s(count)} fewer and it drops out`,
  },
  or: ', or ',
  comma: ', ',
  between: '; ',
  stop: '.',
  margin: {
    pays: (share, roas) => `${share} is left after goods and fees; ads break even at a return of ${roas}.`,
    loses: (share) => `${share} is left after goods and fees: every sale loses money, and a push loses more.`,
  },
  campaign: (names) => `There was a campaign in this time (${names}): conversion may be higher than usual.`,
  meetsRule: 'meets plain rule',
  flags: {
    placed: ['promoted', 'Money was spent on promoting it; those visitors are taken out of its conversion.'],
    'placement-unknown': ['promotion unknown', 'No ad spend was read: its traffic may be bought.'],
    'few-visits': ['few visits', 'With so few visits the verdict rests on the shop’s other products.'],
    'one-customer': ['one customer', 'One customer bought a large part of it.'],
    'price-cut': ['price cut', 'The price was cut: conversion may fall back with the old price.'],
    'out-of-stock': ['ran out', 'It was out of stock for a while: conversion may be better than it looks.'],
    'summed-days': [
      'days added',
      'Visitors are added up by day; who came twice counts twice, so the rate is a little low.',
    ],
  },
  stages: { new: 'new', growing: 'growing', hot: 'hot', stable: 'stable', declining: 'declining' },
  roles: { traffic: 'traffic', profit: 'profit', event: 'campaign', image: 'image', regular: 'regular' },
};

import type { kindThresholds as zh } from '../zh/kind-thresholds.ts';

export const kindThresholds: typeof zh = {
  reset: 'Back to usual',
  roles: {
    name: 'Thresholds of roles',
    hint: 'No standard for them is published: suit them to your shop.',
    names: {
      trafficShare: 'Traffic: more visitors than this share of products (%)',
      valueShare: 'Profit: worth more a visitor than this share of products (%)',
      eventShare: 'Event: share of units sold on event days (%)',
      priceShare: 'Image: dearer than this share of products (%)',
      priceTimes: 'Image: at least so many times the middle price',
      fewUnitsShare: 'Image: sells less than this share of products do (%)',
      concentration: 'Warn of one product with this share of all traffic (%)',
      headShare: 'Long tail: outside the products that make this share of sales (%)',
    },
  },
  stages: {
    name: 'Thresholds of stages',
    hint: 'New, growing, hot, steady and declining are judged by week.',
    names: {
      newWeeks: 'New: on sale for fewer weeks than',
      newCount: 'New: fewer buyers (or visitors) than',
      hotShare: 'Hot: level above this share of products (%)',
      growth: 'Growing or declining: more than this a week (%)',
      steadyWeeks: 'Weeks in a row before the stage changes',
      trendWeeks: 'Weeks the trend is taken from',
      levelWeeks: 'Weeks the present level is taken from',
    },
  },
};

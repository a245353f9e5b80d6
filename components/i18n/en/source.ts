import type { source as zh } from '../zh/source.ts';
import { s } from './plural.ts';

const ofDays = (days: number, of: number) => (days < of ? `${days} of ${of} days` : `${days} day${s(days)}`);

export const source: typeof zh = {
  ask: 'Where from',
  shown: 'The figure as the console’s page shows it.',
  sum: (days, of) => `Readings of ${ofDays(days, of)} added up.`,
  'sum-of-days': (days, of) =>
    `Readings of ${ofDays(days, of)} added up; whoever came on several days is in it several times.`,
  latest: () => 'The latest value read.',
  rebuilt: (above, below, value, days, of) =>
    `${above} ÷ ${below} = ${value}${of > 1 ? ` (over ${ofDays(days, of)} on which both were read: added first, then divided)` : ''}`,
  unknown: 'Not read in this time, nor to be worked out of what was read.',
  readings: (count) => `${count} reading${s(count)}`,
  none: 'No readings.',
  noPeriod: 'date unknown',
  raw: (text) => `on the page “${text}”`,
  read: (at) => `read ${at}`,
  changed: (at) => `this value since ${at}`,
  confirmed: (at) => `last confirmed ${at}`,
  first: (value, raw, at) => `First read ${value} (on the page “${raw}”, ${at})`,
  later: (value, raw, at) => `Later ${value} (on the page “${raw}”, ${at})`,
  rounded: 'rounded by the console',
  taught: 'taught by you',
  imported: 'from an imported file',
  adapter: (version) => `adapter version ${version}`,
  states: { absent: 'the page shows “-”', masked: 'hidden by the page', unreadable: 'not readable' },
  back: 'Back',
  parts: 'Worked out of these; open each to see its own source',
  entries: 'It also rests on',
  hows: {
    'entered-costs':
      'The costs you entered or imported, times the units, orders or sales of each day; what is missing is taken to lie in the range of what is known.',
    'foreseen-refunds':
      'Refunds of the last days are not all in: what they will come to is foreseen from how they came in before.',
    'supposed-refunds':
      'No refunds of this product were read: they are taken to be the shop’s share of refunds in sales.',
    'matched-baseline':
      'Usual: the median of the same weekday in the last four ordinary weeks before, times how the same estimate usually comes out on quiet days; with too few quiet days without that.',
    'matched-controls':
      'Usual: the median of the same weekday in the last four ordinary weeks before, times how products that did not take part did against their own usual (median).',
    earned:
      'The units (or sales) gained net, times what is left of each after refunds, goods and fees, less the ad spend beyond the usual.',
    'order-lists': 'Counted from the imported order lists, order by order; buyers are told apart by a hash only.',
    'usual-days':
      'Expected: a robust median of ordinary days of the same weekday before, without days of events; on a day of an event, the last one like it.',
    'mean-of-days': 'The mean of the days of the chart that were read; days not read are left out.',
    split: 'The change is split exactly into its factors (LMDI); the parts add up to the whole.',
    'paired-days':
      'The change counts only days read on both sides; below stands what was read of the whole time, so the difference may be another.',
    'last-campaign': 'The last campaign of the same kind, up to the same day.',
  },
};

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
};

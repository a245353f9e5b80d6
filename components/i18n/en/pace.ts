import type { pace as zh } from '../zh/pace.ts';

export const pace: typeof zh = {
  label: 'Today so far',
  sofar: (time, amount) => `Today until ${time}: sales of ${amount}.`,
  share: (share, low, high, like) =>
    `Usually ${low === high ? share : `${share} (${low}–${high})`} of a day is there by then, by ${like};`,
  like: {
    weekday: (days) => `the last ${days} of this weekday`,
    any: (days) => `${days} days of late (too few of this weekday were looked at)`,
  },
  expected: (middle, low, high) => `so the day would come to ${low === high ? middle : `${middle} (${low}–${high})`}.`,
  noShare: 'On fewer than 4 days the console was looked at around this time: the day cannot be foreseen.',
};

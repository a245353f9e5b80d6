import type { Messages } from '../zh.ts';
import { s } from './plural.ts';

export const equation: Messages['equation'] = {
  label: 'Shop equation',
  against: { day: 'vs the day before', week: 'vs the 7 days before', month: 'vs the 30 days before' },
  none: 'No shop figures read for this period yet',
  noneHint: (console) => `Open the home or sales page of ${console} and they appear here.`,
  mixed: (units) => `Amounts in several currencies (${units}) cannot be added`,
  covered: (seen, of) => `${seen}/${of} days`,
  coveredHint: (seen, of, missing) => `Based on the ${seen} of ${of} days read; missing ${missing}`,
  compared: (days) => `change over ${days} comparable day${s(days)}`,
  comparedHint: 'Only days read on both sides are compared, weekday by weekday, so a missing day is never a loss.',
  peopleAdded: (people) => `${people}: days added up`,
  peopleAddedHint: 'People per day added up: someone who came on two days counts twice. Not a de-duplicated total.',
  gap: (value) => `Unexplained ${value}`,
  gapHint: 'Product of the factors against the amount the console shows: rounding or different definitions.',
  broken: (missing) => `${missing} missing, so the equation is incomplete`,
  trendOf: (metric) => `${metric}, trend`,
  driver: (names) => `Driven by ${names}`,
  offset: (names) => `partly offset by ${names}`,
  level: (one, other) => `About level: ${one} and ${other} cancel out`,
  and: ' and ',
  raised: 'up',
  lowered: 'down',
  same: 'unchanged',
};

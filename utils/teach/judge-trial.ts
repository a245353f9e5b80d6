import type { TaughtRule } from '../model/taught-rule.ts';
import type { Pointed, Trial, TrialReading } from './pointed.ts';

/** What a rule makes of the page as it is now, in a word. */
export type Verdict =
  | {
      readonly is: 'reads';
      readonly reading: TrialReading;
      /** How many figures it reads in all: rows of a table. */
      readonly count: number;
      /** The page shows no period: the figure would stay out of every trend. */
      readonly timeless: boolean;
    }
  | { readonly is: 'ignores' }
  | { readonly is: 'fails'; readonly why: WhyNot; readonly reading?: TrialReading };

/**
 * `never`: the page must not be read. `nothing`: no figure under these words. `rows`: nobody can tell the rows apart.
 * `unreadable`: a figure that is none of this metric. `other`: it reads another figure. `several`: more than one figure
 * that would pass for the same. `still-read`: what should be ignored is read all the same.
 */
export type WhyNot = 'never' | 'nothing' | 'rows' | 'unreadable' | 'other' | 'several' | 'still-read';

/** Judges a trial of `rule` for the figure pointed at; without one, whatever it reads is right. */
export function judgeTrial(rule: TaughtRule, pointed: Pick<Pointed, 'text'> | undefined, trial: Trial): Verdict {
  if (trial.never) return { is: 'fails', why: 'never' };
  if (rule.metric === null) return stillRead(trial) ? { is: 'fails', why: 'still-read' } : { is: 'ignores' };
  const readings = trial.readings.filter(({ role }) => role === rule.role);
  const [first] = readings;
  if (!first) return { is: 'fails', why: rule.place === 'column' ? 'rows' : 'nothing' };
  const meant = pointed ? readings.find(({ raw }) => isSame(raw, pointed.text)) : first;
  if (!meant && rule.place === 'card') return { is: 'fails', why: 'other', reading: first };
  const reading = meant ?? first;
  if (reading.state === 'unreadable') return { is: 'fails', why: 'unreadable', reading };
  const values = new Set(readings.map(({ value }) => value));
  if (rule.place === 'card' && values.size > 1) return { is: 'fails', why: 'several', reading };
  return { is: 'reads', reading, count: trial.count, timeless: reading.period === null };
}

/** The same figures as before are read of this text: the rule took none away. */
function stillRead({ others }: Trial): boolean {
  return others.without > 0 && others.beside >= others.without;
}

function isSame(raw: string, text: string): boolean {
  const bare = (of: string) => of.normalize('NFKC').replace(/\s+/g, '');
  return bare(raw) === bare(text);
}

import { grouped } from '../stats/grouped.ts';
import type { Candidate } from './candidate.ts';

export interface CandidateGroup {
  readonly category: string | null;
  readonly candidates: readonly Candidate[];
}

/**
 * The list by category, each the best first, the category of the best one first (methods.md §3: goods compete with
 * goods of their kind). One group where no category is known.
 */
export function groupCandidates(list: readonly Candidate[]): readonly CandidateGroup[] {
  const groups = grouped(list, ({ category }) => category);
  return [...groups].map(([category, candidates]) => ({ category, candidates }));
}

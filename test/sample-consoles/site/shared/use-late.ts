import { useEffect, useState } from 'react';
import { chance } from '../../data/chance.ts';

/** What a block has to show: nothing yet, the answer to an earlier question, or the answer to this one. */
export type Late<Question> =
  | { readonly state: 'first' }
  | { readonly state: 'stale' | 'fresh'; readonly asked: Question };

/**
 * The question whose answer has arrived, 120–350 ms after it was asked. Until then the earlier one stands, as in
 * consoles that keep old figures under a spinner while the period above already says something else.
 */
export function useLate<Question>(
  question: Question,
  wait: readonly [shortest: number, longest: number],
): Late<Question> {
  const key = JSON.stringify(question);
  const [answered, setAnswered] = useState<{ readonly key: string; readonly asked: Question }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the question
  useEffect(() => {
    const [shortest, longest] = wait;
    const timer = setTimeout(
      () => setAnswered({ key, asked: question }),
      shortest + (longest - shortest) * chance(`${location.pathname} ${key}`),
    );
    return () => clearTimeout(timer);
  }, [key]);
  if (!answered) return { state: 'first' };
  return { state: answered.key === key ? 'fresh' : 'stale', asked: answered.asked };
}

/** Cards come before tables. */
export const cardWait = [120, 240] as const;
export const tableWait = [220, 350] as const;

import type { TaughtRule } from '../model/taught-rule.ts';
import { ruleFault } from './rule-fault.ts';

/** Everything among `stored` that is a rule: the storage is no better than who writes to it. */
export function soundRules(stored: unknown): readonly TaughtRule[] {
  return Array.isArray(stored) ? stored.filter((rule) => ruleFault(rule) === undefined) : [];
}

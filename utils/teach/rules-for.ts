import type { TaughtRule } from '../model/taught-rule.ts';
import { ruleFault } from './rule-fault.ts';

/** The rules that hold on a host, out of what lies in the storage; what is no rule is left out. */
export function rulesFor(
  stored: unknown,
  { console, host }: { readonly console: string; readonly host: string },
): readonly TaughtRule[] {
  return soundRules(stored).filter(
    (rule) => rule.on && rule.console === console && (rule.host === null || rule.host === host),
  );
}

/** Everything among `stored` that is a rule. */
export function soundRules(stored: unknown): readonly TaughtRule[] {
  return Array.isArray(stored) ? stored.filter((rule) => ruleFault(rule) === undefined) : [];
}

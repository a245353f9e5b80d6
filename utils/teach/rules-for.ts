import type { PlannedRule, TaughtPeriod, TaughtRule } from '../model/taught-rule.ts';
import { pathPattern } from './page-path.ts';

/** The rules that hold on a host of a console. */
export function rulesFor(
  rules: readonly TaughtRule[],
  { console, host }: { readonly console: string; readonly host: string },
): readonly TaughtRule[] {
  return rules.filter((rule) => rule.console === console && (rule.host === null || rule.host === host));
}

const days: Readonly<Record<TaughtPeriod, PlannedRule['days']>> = {
  page: null,
  today: [0, 0],
  yesterday: [1, 1],
  'last-7-days': [7, 1],
  'last-30-days': [30, 1],
};

/** The rules as a reader needs them: those that are switched on, with the addresses they hold at. */
export function plannedRules(rules: readonly TaughtRule[]): readonly PlannedRule[] {
  return rules
    .filter(({ on }) => on)
    .map((rule) => ({ ...rule, url: pathPattern(rule.path), days: days[rule.period] }));
}

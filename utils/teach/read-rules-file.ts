import type { TaughtRule } from '../model/taught-rule.ts';
import { plainRule, type RuleFault, ruleFault } from './rule-fault.ts';

/** What keeps a file from being imported. `at` counts the rules from 1. */
export type FileFault =
  | { readonly is: 'too-big' | 'not-json' | 'not-ours' | 'other-version' | 'too-many' | 'no-rules' }
  | { readonly is: 'bad-rule'; readonly at: number; readonly field: RuleFault };

export type RulesFile =
  | { readonly ok: true; readonly rules: readonly TaughtRule[] }
  | { readonly ok: false; readonly fault: FileFault };

export const fileKind = 'tillside-taught-rules';
export const fileVersion = 1;
/** In characters; a rule takes about 400. */
export const longestFile = 1_000_000;
export const mostRules = 2000;

/** Reads an exported file of rules. All of it is right, or nothing of it is taken. */
export function readRulesFile(text: string): RulesFile {
  if (text.length > longestFile) return failed({ is: 'too-big' });
  const file = parsed(text);
  if (file === undefined) return failed({ is: 'not-json' });
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return failed({ is: 'not-ours' });
  const { kind, version, rules, ...more } = file as Record<string, unknown>;
  if (kind !== fileKind || !Array.isArray(rules)) return failed({ is: 'not-ours' });
  if (version !== fileVersion) return failed({ is: 'other-version' });
  if (Object.keys(more).length > 0) return failed({ is: 'not-ours' });
  if (rules.length > mostRules) return failed({ is: 'too-many' });
  if (rules.length === 0) return failed({ is: 'no-rules' });
  for (const [index, rule] of rules.entries()) {
    const field = ruleFault(rule);
    if (field) return failed({ is: 'bad-rule', at: index + 1, field });
  }
  return { ok: true, rules: (rules as TaughtRule[]).map(plainRule) };
}

function failed(fault: FileFault): RulesFile {
  return { ok: false, fault };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

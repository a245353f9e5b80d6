import type { TaughtRule } from '../model/taught-rule.ts';
import { ruleAnchor } from './rule-anchor.ts';
import { plainRule } from './rule-fault.ts';

export interface MergedRules {
  /** All rules afterwards, those that were there first. */
  readonly rules: readonly TaughtRule[];
  /** Rules about figures nothing was taught of before. */
  readonly added: readonly TaughtRule[];
  /** Rules that say something else of a figure than the one they replace. */
  readonly replaced: readonly TaughtRule[];
  /** How many say what is known. */
  readonly same: number;
}

/** What comes of taking `incoming` in: a rule about the same figure replaces the known one and keeps its id. */
export function mergeRules(known: readonly TaughtRule[], incoming: readonly TaughtRule[]): MergedRules {
  const rules = new Map(known.map((rule) => [ruleAnchor(rule), rule]));
  const latest = new Map(incoming.map((rule) => [ruleAnchor(rule), rule]));
  const ids = new Set(known.map(({ id }) => id));
  const added: TaughtRule[] = [];
  const replaced: TaughtRule[] = [];
  for (const [anchor, rule] of latest) {
    const before = rules.get(anchor);
    if (before && saying(before) === saying(rule)) continue;
    const taken = { ...rule, id: before?.id ?? freeId(rule.id, ids) };
    (before ? replaced : added).push(taken);
    rules.set(anchor, taken);
    ids.add(taken.id);
  }
  return { rules: [...rules.values()], added, replaced, same: latest.size - added.length - replaced.length };
}

/** What a rule says, whoever taught it when. */
function saying(rule: TaughtRule): string {
  const { id: _id, at: _at, ...said } = plainRule(rule);
  return JSON.stringify(said);
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted.slice(0, 56)}-${count}`;
  return id;
}

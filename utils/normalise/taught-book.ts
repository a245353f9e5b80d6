import { labelKey } from '../model/label-key.ts';
import type { PlannedRule } from '../model/taught-rule.ts';
import { headerUnit } from './header-unit.ts';

/** What the user taught about one page, ready to be asked. */
export interface TaughtBook {
  /** The rule about a figure under this label in these blocks (innermost first); one that names its block comes first. */
  readonly ruleFor: (place: PlannedRule['place'], label: string, blocks: readonly string[]) => PlannedRule | undefined;
  /** labelKey() of every label and header some rule is anchored on. */
  readonly labels: ReadonlySet<string>;
  /** Texts some rule says stand between a label and its figure. */
  readonly between: ReadonlySet<string>;
}

/** Builds the book of the rules that hold on one page. */
export function taughtBook(rules: readonly PlannedRule[]): TaughtBook {
  const keyed = rules.map((rule) => ({ rule, key: rule.place + keyOf(rule.place, rule.label) }));
  return {
    ruleFor: (place, label, blocks) => {
      const wanted = place + keyOf(place, label);
      const fits = keyed.filter(({ key }) => key === wanted).map(({ rule }) => rule);
      const titles = blocks.map(titleKey);
      return (
        fits.find(({ block }) => block !== null && titles.includes(titleKey(block))) ??
        fits.find(({ block }) => block === null)
      );
    },
    labels: new Set(rules.flatMap(({ place, label }) => [labelKey(label), keyOf(place, label)])),
    between: new Set(rules.flatMap(({ between }) => between.map(labelKey))),
  };
}

function keyOf(place: PlannedRule['place'], label: string): string {
  return labelKey(place === 'column' ? label.replace(headerUnit, '') : label);
}

/** Titles may count or date what stands below them (近7天, 概况 10:32): the numbers in them do not matter. */
function titleKey(title: string): string {
  return labelKey(title).replace(/\d+/g, '#');
}

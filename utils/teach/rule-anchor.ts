import { labelKey } from '../model/label-key.ts';
import type { TaughtRule } from '../model/taught-rule.ts';

type Anchored = Pick<TaughtRule, 'console' | 'host' | 'path' | 'block' | 'place' | 'label'>;

/** Equal for two rules that speak of the same figure: the later one replaces the earlier. */
export function ruleAnchor({ console, host, path, block, place, label }: Anchored): string {
  return JSON.stringify([console, host, path, block === null ? null : labelKey(block), place, labelKey(label)]);
}

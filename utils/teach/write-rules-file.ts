import type { TaughtRule } from '../model/taught-rule.ts';
import { fileKind, fileVersion } from './read-rules-file.ts';
import { plainRule } from './rule-fault.ts';

/** The rules as a file to keep or to share; readRulesFile() reads it back. */
export function writeRulesFile(rules: readonly TaughtRule[]): string {
  return `${JSON.stringify({ kind: fileKind, version: fileVersion, rules: rules.map(plainRule) }, null, 2)}\n`;
}

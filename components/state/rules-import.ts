import { signal } from '@preact/signals';
import type { TaughtRule } from '../../utils/model/taught-rule.ts';
import { type MergedRules, mergeRules } from '../../utils/teach/merge-rules.ts';
import { type FileFault, longestFile, readRulesFile } from '../../utils/teach/read-rules-file.ts';
import { writeRulesFile } from '../../utils/teach/write-rules-file.ts';
import type { Host } from './host.ts';
import { readValue } from './loaded.ts';
import type { TaughtRules } from './taught-rules.ts';

export type ImportStep =
  | { readonly is: 'idle' }
  | { readonly is: 'failed'; readonly fault: FileFault }
  | { readonly is: 'asked'; readonly merged: MergedRules; readonly incoming: readonly TaughtRule[] };

/** Rules as files: nothing is taken from one before the user has seen what it would change. */
export function createRulesImport(host: Pick<Host, 'saveFile'>, rules: TaughtRules) {
  const step = signal<ImportStep>({ is: 'idle' });
  const known = () => readValue(rules.loaded.value) ?? [];
  return {
    step,
    open: async (file: Blob) => {
      // A file far too big is not even read.
      const read =
        file.size > longestFile * 4
          ? ({ ok: false, fault: { is: 'too-big' } } as const)
          : readRulesFile(await file.text().catch(() => ''));
      step.value = read.ok
        ? { is: 'asked', incoming: read.rules, merged: mergeRules(known(), read.rules) }
        : { is: 'failed', fault: read.fault };
    },
    confirm: async () => {
      const asked = step.value;
      step.value = { is: 'idle' };
      if (asked.is === 'asked') await rules.take(asked.incoming);
    },
    cancel: () => {
      step.value = { is: 'idle' };
    },
    save: () =>
      host.saveFile('tillside-taught-rules.json', new Blob([writeRulesFile(known())], { type: 'application/json' })),
  };
}

export type RulesImport = ReturnType<typeof createRulesImport>;

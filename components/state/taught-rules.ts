import { signal } from '@preact/signals';
import type { TaughtRule } from '../../utils/model/taught-rule.ts';
import { mergeRules } from '../../utils/teach/merge-rules.ts';
import { resource } from './resource.ts';
import type { TeachDoor } from './teach-door.ts';

export interface Undo {
  readonly what: 'deleted' | 'imported';
  readonly count: number;
  readonly before: readonly TaughtRule[];
}

/** What the user has taught so far, kept current, and everything that may be done to it. */
export function createTaughtRules(door: TeachDoor) {
  const rules = resource(() => door.readRules());
  const undo = signal<Undo | null>(null);
  const stopListening = door.onRulesChange(rules.again);
  /** Always from what is stored now: another window may have changed it. */
  const change = async (next: (rules: readonly TaughtRule[]) => readonly TaughtRule[]) => {
    const before = await door.readRules();
    await door.saveRules(next(before));
    return before;
  };
  return {
    loaded: rules.loaded,
    again: rules.again,
    undo,
    /** A rule about the same figure is replaced; so is the rule this one was made from. */
    save: (rule: TaughtRule) =>
      change((all) => {
        const known = all.findIndex(({ id }) => id === rule.id);
        if (known < 0) return mergeRules(all, [rule]).rules;
        return mergeRules(
          all.filter(({ id }) => id !== rule.id),
          [rule],
        ).rules;
      }),
    toggle: (id: string, on: boolean) => change((all) => all.map((rule) => (rule.id === id ? { ...rule, on } : rule))),
    remove: async (id: string) => {
      const before = await change((all) => all.filter((rule) => rule.id !== id));
      undo.value = { what: 'deleted', count: 1, before };
    },
    take: async (incoming: readonly TaughtRule[]) => {
      const before = await change((all) => mergeRules(all, incoming).rules);
      undo.value = { what: 'imported', count: incoming.length, before };
    },
    takeBack: async () => {
      const last = undo.value;
      undo.value = null;
      if (last) await door.saveRules(last.before);
    },
    stop: () => {
      stopListening();
      rules.stop();
    },
  };
}

export type TaughtRules = ReturnType<typeof createTaughtRules>;

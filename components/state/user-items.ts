import { computed, signal } from '@preact/signals';
import type { UserData, UserItemOf, UserKind } from '../../utils/model/user-data.ts';
import type { Host } from './host.ts';
import { readValue } from './loaded.ts';
import { resource } from './resource.ts';

const nothing: UserData = { costs: [], events: [], notes: [], pins: [], categories: [] };

/** What the user entered, kept current, and the way back from the last change. */
export function createUserItems(host: Host) {
  const read = resource(() => host.readUserData());
  const unsubscribe = host.onUserDataChange(read.again);
  const undo = signal<(() => Promise<void>) | null>(null);
  const items = computed(() => readValue(read.loaded.value) ?? nothing);
  const known = <Kind extends UserKind>(kind: Kind, id: string) =>
    (items.value[kind] as readonly UserItemOf<Kind>[]).find((item) => item.id === id);
  const putBack = <Kind extends UserKind>(kind: Kind, id: string, before: UserItemOf<Kind> | undefined) => {
    undo.value = async () => {
      undo.value = null;
      await (before ? host.saveUserItem(kind, before) : host.removeUserItem(kind, id));
    };
  };
  return {
    items,
    /** Takes the last change back; null when there is none. */
    undo,
    now: () => new Date(host.now()).toISOString(),
    /** Adds an item or replaces the one with its id. */
    save: async <Kind extends UserKind>(kind: Kind, item: UserItemOf<Kind>) => {
      const before = known(kind, item.id);
      await host.saveUserItem(kind, item);
      putBack(kind, item.id, before);
    },
    /** Adds or replaces many at once, and forgets those they make needless; one undo takes all of it back. */
    saveAll: async <Kind extends UserKind>(
      kind: Kind,
      list: readonly UserItemOf<Kind>[],
      needless: readonly string[] = [],
    ) => {
      const before = [...list.map(({ id }) => id), ...needless].flatMap((id) => known(kind, id) ?? []);
      const kept = new Set(before.map(({ id }) => id));
      const fresh = list.flatMap(({ id }) => (kept.has(id) ? [] : id));
      await host.changeUserItems(kind, list, needless);
      undo.value = async () => {
        undo.value = null;
        await host.changeUserItems(kind, before, fresh);
      };
    },
    removeAll: async (kind: UserKind, ids: readonly string[]) => {
      const before = ids.flatMap((id) => known(kind, id) ?? []);
      await host.changeUserItems(kind, [], ids);
      undo.value = async () => {
        undo.value = null;
        await host.changeUserItems(kind, before, []);
      };
    },
    remove: async <Kind extends UserKind>(kind: Kind, id: string) => {
      const before = known(kind, id);
      await host.removeUserItem(kind, id);
      putBack(kind, id, before);
    },
    stop: () => {
      unsubscribe();
      read.stop();
    },
  };
}

export type UserItems = ReturnType<typeof createUserItems>;

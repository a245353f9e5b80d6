import { computed } from '@preact/signals';
import type { StoreHealth } from '../../utils/store/health.ts';
import type { StoreUsage } from '../../utils/store/usage.ts';
import { readValue } from './loaded.ts';
import type { PanelState } from './panel.ts';
import { resource } from './resource.ts';

/** Captures come in swarms, and to count is to read everything: counted again when it has been quiet so long, in ms. */
const quiet = 5_000;

export interface StorageReport {
  readonly usage: StoreUsage;
  readonly damaged: StoreHealth['damaged'];
}

/** What is kept, by what, and whether all of it can be read. */
export function createStorageUsage({ host, door }: Pick<PanelState, 'host' | 'door'>) {
  const answer = resource(async (): Promise<StorageReport> => {
    const store = await door();
    const [usage, { damaged }] = await Promise.all([store.usage(), store.health(null)]);
    return { usage, damaged };
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = host.onStoreChange(() => {
    clearTimeout(waiting);
    waiting = setTimeout(answer.again, quiet);
  });
  return {
    loaded: answer.loaded,
    report: computed(() => readValue(answer.loaded.value)),
    again: answer.again,
    stop: () => {
      clearTimeout(waiting);
      unsubscribe();
      answer.stop();
    },
  };
}

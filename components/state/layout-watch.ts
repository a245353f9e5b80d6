import { signal } from '@preact/signals';
import type { PageLayout } from '../../utils/model/layout.ts';
import type { Host } from './host.ts';

/** The described pages that no longer show what they used to. */
export function createLayoutWatch(host: Host) {
  const changed = signal<readonly PageLayout[]>([]);
  const look = async () => {
    changed.value = (await host.readLayouts()).filter(({ changedAt }) => changedAt !== null);
  };
  void look();
  return { changed, stop: host.onLayoutsChange(() => void look()) };
}

export type LayoutWatch = ReturnType<typeof createLayoutWatch>;

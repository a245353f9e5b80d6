import { computed, signal } from '@preact/signals';
import type { PageLayout } from '../../utils/model/layout.ts';
import type { Host } from './host.ts';

/** How the described pages are read, and those that no longer show what they used to. */
export function createLayoutWatch(host: Host) {
  const layouts = signal<readonly PageLayout[] | undefined>(undefined);
  const look = async () => {
    layouts.value = await host.readLayouts();
  };
  void look();
  return {
    layouts,
    changed: computed(() => (layouts.value ?? []).filter(({ changedAt }) => changedAt !== null)),
    /** The user says that the page is right as it is now. */
    accept: (page: PageLayout) => host.acceptLayout(page),
    stop: host.onLayoutsChange(() => void look()),
  };
}

export type LayoutWatch = ReturnType<typeof createLayoutWatch>;

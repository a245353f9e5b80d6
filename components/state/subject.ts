import { computed, signal } from '@preact/signals';
import type { ProductInSight } from '../../utils/model/tab-state.ts';
import type { TabWatch } from './tab-watch.ts';

/**
 * What of the shop is looked at: one product, or all of it (null). The page in front decides until the user does; a
 * choice holds until the tab shows something else.
 */
export function createSubject({ tab }: TabWatch) {
  const onPage = computed(() => (tab.value?.state === 'captured' ? tab.value.product : undefined) ?? null);
  const chosen = signal<{ readonly on: ProductInSight | null; readonly is: ProductInSight | null } | null>(null);
  const choose = (is: ProductInSight | null) => {
    chosen.value = { on: onPage.value, is };
  };
  return {
    product: computed(() => {
      const page = onPage.value;
      return chosen.value && chosen.value.on?.key === page?.key ? chosen.value.is : page;
    }),
    /** Looks at one product, or with null at the whole shop. */
    choose,
  };
}

export type Subject = ReturnType<typeof createSubject>;

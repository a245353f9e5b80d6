import { openStore } from '../../utils/store/open-store.ts';
import type { Store } from '../../utils/store/store.ts';

let store: Promise<Store> | undefined;

/** The service worker's one store. */
export function theStore(): Promise<Store> {
  store ??= openStore();
  return store;
}

/** A connection that failed once is not kept: the next to ask opens a new one. */
export function dropStore(): void {
  store = undefined;
}

import { type Keeper, openKeeper } from '../../utils/store/open-keeper.ts';

let store: Promise<Keeper> | undefined;

/** The service worker's one store. */
export function theStore(): Promise<Keeper> {
  store ??= openKeeper();
  return store;
}

/** A connection that failed once is not kept: the next to ask opens a new one. */
export function dropStore(): void {
  store = undefined;
}

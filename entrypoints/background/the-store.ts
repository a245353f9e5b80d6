import { type Keeper, openKeeper } from '../../utils/store/open-keeper.ts';
import { renewLog } from '../../utils/store/renew-log.ts';
import { onceASession } from '../../utils/webext/once-a-session.ts';

let store: Promise<Keeper> | undefined;

/** The service worker's one store. */
export function theStore(): Promise<Keeper> {
  store ??= open();
  return store;
}

/** A connection that failed once is not kept: the next to ask opens a new one. */
export function dropStore(): void {
  store = undefined;
}

async function open(): Promise<Keeper> {
  // A store is worth having without it.
  await onceASession('logRenewed', renewLog).catch(() => undefined);
  return openKeeper();
}

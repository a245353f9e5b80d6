import type { Store } from '../../utils/store/store.ts';
import type { Host } from './host.ts';

/** Whether the browser lost a history that is remembered. One small read, however much has been captured since. */
export async function isHistoryLost(host: Pick<Host, 'readStoreMark'>, door: () => Promise<Store>): Promise<boolean> {
  const remembered = await host.readStoreMark();
  if (!remembered || remembered.snapshots === 0) return false;
  const identity = await (await door()).identity();
  return identity !== null && identity !== remembered.identity;
}

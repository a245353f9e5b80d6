import { useEffect, useMemo } from 'preact/hooks';
import type { Store } from '../../utils/store/store.ts';
import type { Host } from '../state/host.ts';
import { readValue } from '../state/loaded.ts';
import { createStorageWatch } from '../state/storage-watch.ts';
import { StorageHealth } from './storage-health.tsx';

interface Props {
  readonly host: Host;
  readonly door: () => Promise<Store>;
  readonly onRestore: () => void;
  readonly onGoOn: () => void;
}

/** What was lost and the two ways on. */
export function LostHistoryAlert({ host, door, onRestore, onGoOn }: Props) {
  const watch = useMemo(() => createStorageWatch(host, door), [host, door]);
  useEffect(() => watch.stop, [watch]);
  const storage = readValue(watch.storage.value);
  if (storage?.health.state !== 'lost') return null;
  return <StorageHealth storage={storage} onRestore={onRestore} onGoOn={() => void watch.goOn().then(onGoOn)} />;
}

import { useEffect, useMemo } from 'preact/hooks';
import type { Store } from '../../utils/store/store.ts';
import type { Host } from '../state/host.ts';
import { readValue } from '../state/loaded.ts';
import { createStorageWatch } from '../state/storage-watch.ts';
import { FirstRun } from './first-run.tsx';
import { StorageHealth } from './storage-health.tsx';

interface Props {
  readonly host: Host;
  readonly door: () => Promise<Store>;
  readonly onSample: () => void;
  /** Leads to where a backup is restored. */
  readonly onRestore: () => void;
}

/** No shop is known: a first run, or a history that the browser lost. */
export function EmptyStore({ host, door, onSample, onRestore }: Props) {
  const watch = useMemo(() => createStorageWatch(host, door), [host, door]);
  useEffect(() => watch.stop, [watch]);
  const storage = readValue(watch.storage.value);
  return (
    <>
      {storage && storage.health.state !== 'well' && (
        <StorageHealth storage={storage} onGoOn={() => void watch.goOn()} onRestore={onRestore} />
      )}
      {storage?.health.state !== 'lost' && <FirstRun onOpenWelcome={host.openWelcome} onSample={onSample} />}
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { isHistoryLost } from '../state/is-history-lost.ts';
import type { PanelState } from '../state/panel.ts';
import { Later } from '../ui/later.tsx';

const loadAlert = () => import('./lost-history-alert.tsx').then(({ LostHistoryAlert }) => LostHistoryAlert);

/** A history the browser lost is said to be lost beside what was captured since, too: one day must not pass for all there was. */
export function LostHistory({ panel: { host, door, shops, section } }: { readonly panel: PanelState }) {
  const [isLost, setLost] = useState(false);
  const known = shops.shops.value;
  useEffect(() => {
    // Without a shop the section itself says it; a store that fails says so there as well.
    if (known.state !== 'reading') void isHistoryLost(host, door).then(setLost, () => undefined);
  }, [known, host, door]);
  // Where a backup is restored the way to it is not in the way.
  if (!isLost || !shops.shop.value || section.value === 'data') return null;
  const restore = () => {
    section.value = 'data';
  };
  return (
    <Later load={loadAlert} pass={{ host, door, onRestore: restore, onGoOn: () => setLost(false) }}>
      {null}
    </Later>
  );
}

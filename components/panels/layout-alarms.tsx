import type { Host } from '../state/host.ts';
import type { LayoutWatch } from '../state/layout-watch.ts';
import { Later } from '../ui/later.tsx';

interface Props {
  readonly host: Host;
  readonly layouts: LayoutWatch;
  /** Only this console's pages are the shop's affair. */
  readonly console: string | undefined;
}

const loadAlarms = () => import('./layout-alarm-list.tsx').then(({ LayoutAlarmList }) => LayoutAlarmList);

/** Pages of the console that were redesigned under us. */
export function LayoutAlarms({ host, layouts, console: id }: Props) {
  const alarms = layouts.changed.value.filter(({ console }) => console === id);
  if (alarms.length === 0) return null;
  return (
    <Later load={loadAlarms} pass={{ host, layouts, alarms }}>
      {null}
    </Later>
  );
}

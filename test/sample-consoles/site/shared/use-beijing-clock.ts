import { useSyncExternalStore } from 'react';
import { beijingTime } from '../../data/calendar.ts';
import { refreshSeconds } from '../../data/running-day.ts';

let time = beijingTime(Date.now());
const listeners = new Set<() => void>();

// one ticker for all: the clock and the figures of its second change together
setInterval(() => {
  time = beijingTime(Date.now());
  for (const listener of listeners) listener();
}, 1000);

function onTick(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Beijing's wall clock, ticking every second. */
export function useBeijingClock(): string {
  return useSyncExternalStore(onTick, () => time.clock);
}

/** The second of the day the running figures were last refreshed at: it changes every 20 seconds. */
export function useRefresh(): number {
  return useSyncExternalStore(onTick, () => time.secondOfDay - (time.secondOfDay % refreshSeconds));
}

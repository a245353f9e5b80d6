import { useBeijingClock } from './use-beijing-clock.ts';

/** The ticking clock: alone in a component, so that nothing else is drawn every second. */
export function BeijingClock() {
  return <>{useBeijingClock()}</>;
}

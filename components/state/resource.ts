import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { failureKind } from './failure-kind.ts';
import type { Loaded } from './loaded.ts';

export interface Resource<T> {
  readonly loaded: ReadonlySignal<Loaded<T>>;
  /** Asks again, keeping what is on screen until the answer is there. */
  readonly again: () => void;
  readonly stop: () => void;
}

/**
 * Keeps the answer of `ask` current: it is asked again whenever a signal it reads before its first await changes.
 * An older answer that comes late is dropped.
 */
export function resource<T>(ask: () => Promise<T>): Resource<T> {
  const loaded = signal<Loaded<T>>({ state: 'reading' });
  const round = signal(0);
  const stop = effect(() => {
    let current = true;
    round.value;
    ask().then(
      (value) => {
        if (current) loaded.value = { state: 'read', value };
      },
      (error: unknown) => {
        if (current) loaded.value = { state: 'failed', kind: failureKind(error) };
      },
    );
    return () => {
      current = false;
    };
  });
  return { loaded, stop, again: () => round.value++ };
}

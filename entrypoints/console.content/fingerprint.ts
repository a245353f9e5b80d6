import type { Reading } from '../../utils/model/reading.ts';

/** Figures without their periods. */
export function figuresOf(readings: readonly Reading[]): string {
  return JSON.stringify(
    readings.map((reading) => [reading.entity.id ?? reading.entity.name, reading.metric, reading.value]),
  );
}

/** The periods of figures. */
export function periodsOf(readings: readonly Reading[]): string {
  return JSON.stringify([...new Set(readings.map((reading) => `${reading.period?.start}..${reading.period?.end}`))]);
}

/** Whether there is anything to compare: noughts and dashes look alike on any day. */
export function hasFigures(readings: readonly Reading[]): boolean {
  return readings.some((reading) => reading.value !== null && reading.value !== 0);
}

/** The shop's own figures. */
export function own(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter((reading) => reading.role === 'own');
}

/** The own figures that change no more. */
export function settled(readings: readonly Reading[]): readonly Reading[] {
  return own(readings).filter((reading) => reading.period?.grain !== 'realtime');
}

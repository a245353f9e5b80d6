import type { Reading } from '../../utils/model/reading.ts';
import type { SnapshotDraft } from '../../utils/model/snapshot.ts';

/** Everything a snapshot says except when: two looks with the same fingerprint saw the same. */
export function fingerprint(draft: SnapshotDraft): string {
  const { at: _at, ...rest } = draft;
  return JSON.stringify(rest);
}

/** The own figures without their periods. */
export function figuresOf(readings: readonly Reading[]): string {
  return JSON.stringify(
    settled(readings).map((reading) => [reading.entity.id ?? reading.entity.name, reading.metric, reading.value]),
  );
}

/** The periods of the own settled figures. */
export function periodsOf(readings: readonly Reading[]): string {
  return JSON.stringify([
    ...new Set(settled(readings).map((reading) => `${reading.period?.start}..${reading.period?.end}`)),
  ]);
}

/** Whether there is anything to compare: noughts and dashes look alike on any day. */
export function hasFigures(readings: readonly Reading[]): boolean {
  return settled(readings).some((reading) => reading.value !== null && reading.value !== 0);
}

function settled(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter((reading) => reading.role === 'own' && reading.period?.grain !== 'realtime');
}

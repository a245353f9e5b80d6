import type { ReadingState } from '../model/reading.ts';
import { stateCodes, states } from './chunk.ts';
import { renderRaw } from './raw-template.ts';
import type { Run } from './run.ts';
import { kinds, type SheetColumn } from './sheet-column.ts';
import type { SheetSection } from './sheet-section.ts';
import type { Seen } from './sheet-stamps.ts';

/** What a slot says, when it is no history. */
export interface PlainCell {
  readonly kind: number;
  readonly value: number;
  /** Undefined: made by the template of its kind. */
  readonly text: string | undefined;
}

/** A plain cell as the run it stands for. */
export function runOfCell(
  { block }: SheetSection,
  { unit, templates }: SheetColumn,
  { kind, value, text }: PlainCell,
  seen: Seen | undefined,
): Run {
  const isBlank = kind >= kinds.absent && kind <= kinds.unreadable;
  const template = templates[kind - kinds.byTemplate];
  return {
    state: (isBlank ? states[kind - kinds.absent + 1] : 'ok') as ReadingState,
    value: isBlank ? null : value,
    unit,
    raw: text ?? (template ? renderRaw(template, value) : ''),
    ...seen,
    block,
  } as Run;
}

/** Whether a run needs nothing said but its state or value, text and stamp. */
export function isPlain({ state, value, rounded, low, high }: Run): boolean {
  const isBare = rounded === undefined && low === undefined && high === undefined;
  return isBare && (state === 'ok') === (value !== null);
}

/** Puts a plain cell into a slot. */
export function putPlain(
  column: SheetColumn,
  slot: number,
  { state, value, raw }: Pick<Run, 'state' | 'value' | 'raw'>,
  stamp: number,
): void {
  column.kinds[slot] = kinds.text + stateCodes[state];
  column.values[slot] = value ?? 0;
  column.stamps[slot] = stamp;
  column.texts[slot] = raw;
}

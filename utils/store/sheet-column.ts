import type { Role } from '../model/reading.ts';
import { type RawTemplate, templateFrom } from './raw-template.ts';
import type { Run } from './run.ts';

/** What stands in a slot; `text` and those behind it in the order of `stateCodes`. `byTemplate` + n: a number whose text is made by the column's template n. */
export const kinds = { missing: 0, text: 1, absent: 2, masked: 3, unreadable: 4, history: 5, byTemplate: 6 } as const;

/** The kind of a state that has no number. */
export const blankKinds = { absent: kinds.absent, masked: kinds.masked, unreadable: kinds.unreadable } as const;

/** One metric of a section, unpacked. The slot of a cell is its period × rows + its row. */
export class SheetColumn {
  readonly metric: string;
  readonly role: Role;
  readonly unit: string;
  kinds: Uint8Array;
  values: Float64Array;
  /** Number of the stamp: when and where a cell was seen; not for histories. */
  stamps: Int32Array;
  /** As they stood on the page; not for those made by a template. */
  readonly texts: (string | undefined)[] = [];
  readonly histories = new Map<number, readonly Run[]>();
  readonly templates: RawTemplate[] = [];
  private readonly templateKinds = new Map<string, number>();

  constructor(metric: string, role: Role, unit: string, slots: number) {
    this.kinds = new Uint8Array(slots);
    this.values = new Float64Array(slots);
    this.stamps = new Int32Array(slots);
    this.metric = metric;
    this.role = role;
    this.unit = unit;
  }

  get isEmpty(): boolean {
    return !this.hasAny(0, this.kinds.length);
  }

  /** Whether anything stands in `count` slots from `start` on. */
  hasAny(start: number, count: number): boolean {
    for (let slot = start; slot < start + count; slot++) if (this.kinds[slot] !== kinds.missing) return true;
    return false;
  }

  clear(slot: number): void {
    this.kinds[slot] = kinds.missing;
    this.texts[slot] = undefined;
    this.histories.delete(slot);
  }

  /** The kind of what a template writes; the same template is one kind. @param text templateText() */
  templateKind(text: string): number {
    const known = this.templateKinds.get(text);
    if (known !== undefined) return known;
    const kind = kinds.byTemplate + this.templates.push(templateFrom(text)) - 1;
    this.templateKinds.set(text, kind);
    return kind;
  }

  /** The same of a template that has written something already; -1 when it has not. */
  writtenKind(text: string): number {
    return this.templateKinds.get(text) ?? -1;
  }

  /** Makes room for so many slots. */
  widen(size: number): void {
    if (size <= this.kinds.length) return;
    const larger = Math.max(size, this.kinds.length * 2);
    this.kinds = copy(this.kinds, new Uint8Array(larger));
    this.values = copy(this.values, new Float64Array(larger));
    this.stamps = copy(this.stamps, new Int32Array(larger));
  }
}

function copy<T extends Uint8Array | Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

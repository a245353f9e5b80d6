import type { ChunkSection } from './chunk-section.ts';
import type { ChunkView } from './chunk-view.ts';
import type { CellSink } from './row-reader.ts';

/** Entities there is room for from the beginning: a byte each for every day. */
const roomy = 4096;

/** Which entities are known on which days: each counted once, however many chunks and figures speak of it. */
export class EntityDays {
  /** By day: a byte for each number of an entity. */
  private readonly known = new Map<string, Uint8Array>();
  /** What has no day of its own: weeks, months, running days, figures without a period. */
  private readonly others = new Set<number>();

  read(view: ChunkView): void {
    for (const section of view.sections) {
      if (section.grain === 'day') this.readDays(view, section);
      else for (const row of section.rows) this.others.add(view.first + row);
    }
  }

  count(): { readonly entities: number; readonly days: number; readonly entityDays: number } {
    const all = new Uint8Array(Math.max(0, ...[...this.known.values()].map(({ length }) => length)));
    let entityDays = 0;
    for (const marks of this.known.values())
      for (let number = 0; number < marks.length; number++)
        if (marks[number] === 1) {
          entityDays++;
          all[number] = 1;
        }
    let entities = 0;
    for (const mark of all) entities += mark;
    for (const number of this.others) if (all[number] !== 1) entities++;
    return { entities, days: this.known.size, entityDays };
  }

  /** One figure tells that an entity is known on a day: mostly the first column does, and the others are not unpacked. */
  private readDays(view: ChunkView, section: ChunkSection): void {
    const { rows } = section;
    const last = view.first + (rows.at(-1) ?? 0);
    const days = section.periods.map((period) => (period ? this.marksOf(period.start, last) : undefined));
    const found = new Uint8Array(days.length);
    let left = 0;
    const mark = (_: number, period: number) => {
      if (found[period] === 1) return;
      found[period] = 1;
      left--;
    };
    const sink: CellSink = { value: mark, blank: mark, history: mark };
    for (const row of rows) {
      found.fill(0);
      left = days.length;
      view.walk(section, row, sink, () => left === 0);
      for (let period = 0; period < days.length; period++) {
        const marks = days[period];
        if (marks && found[period] === 1) marks[view.first + row] = 1;
      }
    }
  }

  private marksOf(day: string, last: number): Uint8Array {
    const known = this.known.get(day);
    if (known && known.length > last) return known;
    const larger = new Uint8Array(Math.max(roomy, last + 1, (known?.length ?? 0) * 2));
    if (known) larger.set(known);
    this.known.set(day, larger);
    return larger;
  }
}

import type { ChunkSection } from './chunk-section.ts';
import type { ChunkView } from './chunk-view.ts';
import type { CellSink } from './row-reader.ts';

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
    const entities = new Set(this.others);
    let entityDays = 0;
    for (const marks of this.known.values())
      for (const [number, mark] of marks.entries())
        if (mark === 1) {
          entityDays++;
          entities.add(number);
        }
    return { entities: entities.size, days: this.known.size, entityDays };
  }

  private readDays(view: ChunkView, section: ChunkSection): void {
    const { rows } = section;
    const last = view.first + (rows.at(-1) ?? 0);
    const days = section.periods.map((period) => (period ? this.marksOf(period.start, last) : undefined));
    let number = 0;
    const mark = (_: number, period: number) => {
      const marks = days[period];
      if (marks) marks[number] = 1;
    };
    const sink: CellSink = { value: mark, blank: mark, history: mark };
    for (const row of rows) {
      number = view.first + row;
      view.walk(section, row, sink);
    }
  }

  private marksOf(day: string, last: number): Uint8Array {
    const known = this.known.get(day);
    if (known && known.length > last) return known;
    const larger = new Uint8Array(Math.max(last + 1, (known?.length ?? 0) * 2));
    if (known) larger.set(known);
    this.known.set(day, larger);
    return larger;
  }
}

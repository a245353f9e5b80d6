import type { Snapshot } from '../model/snapshot.ts';
import type { Run } from './run.ts';

/** When and where a value was seen: what a run says of itself apart from the value. */
export type Seen = Pick<
  Run,
  'snapshot' | 'from' | 'console' | 'page' | 'adapterVersion' | 'imported' | 'taught' | 'to'
>;

/** Gives every distinct sighting a number. */
export class SheetStamps {
  readonly all: Seen[] = [];
  private readonly numbers = new Map<string, number>();
  private last = 0;

  /** The stamp of what a snapshot saw for the first time. */
  ofSnapshot({ id: snapshot, at, console, page, adapterVersion }: Snapshot): number {
    const last = this.all[this.last];
    if (last?.snapshot === snapshot && last.from === at && last.to === at && !last.taught) return this.last;
    return this.of({ snapshot, from: at, to: at, console, page, adapterVersion });
  }

  of(seen: Seen): number {
    const last = this.all[this.last];
    // Cells of one capture come one after the other.
    if (last && isSame(last, seen)) return this.last;
    const { snapshot, from, console, page, adapterVersion, imported, taught, to } = seen;
    const key = JSON.stringify([snapshot, from, console, page, adapterVersion, imported, taught, to]);
    const known = this.numbers.get(key);
    this.last = known ?? this.all.length;
    if (known !== undefined) return known;
    this.numbers.set(key, this.last);
    this.all.push({
      snapshot,
      from,
      console,
      page,
      adapterVersion,
      to,
      ...(imported && { imported }),
      ...(taught && { taught }),
    });
    return this.last;
  }
}

function isSame(a: Seen, b: Seen): boolean {
  return (
    a.snapshot === b.snapshot &&
    a.from === b.from &&
    a.to === b.to &&
    a.page === b.page &&
    a.console === b.console &&
    a.adapterVersion === b.adapterVersion &&
    a.imported === b.imported &&
    a.taught === b.taught
  );
}

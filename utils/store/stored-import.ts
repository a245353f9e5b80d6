import type { StoredShop } from './shop-log.ts';
import type { ImportRecord } from './transfer.ts';

/** An import as stored: its id names the layer its figures lie in. */
export interface StoredImport extends Omit<ImportRecord, 'shops'> {
  /** `staged`: being written, unseen. `visible`: in force. `undone`: to be swept away. */
  readonly state: 'staged' | 'visible' | 'undone';
  readonly shops: readonly StoredShop[];
  /** Milliseconds since 1970 when it was last written to: what nobody writes to any more was left behind. */
  readonly touched: number;
}

export function toImportRecord({ id, at, label, figures, shops }: StoredImport): ImportRecord {
  return { id, at, label, figures, shops: shops.map(({ key }) => key) };
}

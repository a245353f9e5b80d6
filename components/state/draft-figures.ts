import type { Figure } from '../../utils/model/figure.ts';
import type { SnapshotDraft } from '../../utils/model/snapshot.ts';
import type { ShopRecord } from '../../utils/store/store.ts';

/** The shop an imported table is put down to. */
export type ImportShop = Pick<ShopRecord, 'key' | 'console' | 'id' | 'name'>;

/** What a console's file says, as figures of the shop the user chose. @param snapshot names the file for good. */
export function draftFigures(draft: SnapshotDraft, shop: ImportShop, snapshot: string): readonly Figure[] {
  const { at, console, page, adapterVersion } = draft;
  return draft.readings.map((reading) => ({
    ...reading,
    // The shop's own figures must meet those read from its pages.
    entity: reading.entity.kind === 'shop' ? { kind: 'shop', id: shop.id, name: shop.name } : reading.entity,
    shopKey: shop.key,
    seen: {
      at,
      confirmedAt: at,
      console,
      page,
      block: reading.block ?? null,
      adapterVersion,
      snapshot,
    },
    revisions: [],
  }));
}

import { join } from 'node:path';
import type { Page } from 'playwright';
import { build, type Rollup } from 'vite';
import type { Figure } from '../../utils/model/figure.ts';
import type { ShopRecord, SnapshotRecord, Store } from '../../utils/store/store.ts';
import { root } from './root.ts';

let bundle: Promise<string> | undefined;

/** The product's own store code as a script, to look into a profile's database with from outside. */
async function storeBundle(): Promise<string> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'utils/store/open-store.ts'), formats: ['iife'], name: 'tillsideStore' },
    },
  })) as Rollup.RollupOutput[];
  return `${(result[0] as Rollup.RollupOutput).output[0].code};globalThis.tillsideStore = tillsideStore;`;
}

/** Everything one shop has in the store. */
export interface ShopContents {
  readonly shop: ShopRecord;
  readonly snapshots: readonly SnapshotRecord[];
  readonly figures: readonly Figure[];
}

/** Reads the whole store through a page of the extension's origin. */
export async function readStore(door: Page): Promise<readonly ShopContents[]> {
  await openDoor(door);
  return door.evaluate(async () => {
    const store = await (
      globalThis as unknown as { tillsideStore: { openStore: () => Promise<Store> } }
    ).tillsideStore.openStore();
    try {
      const shops = await store.shops();
      const roles = ['own', 'previous', 'peer', 'change'] as const;
      return await Promise.all(
        shops.map(async (shop) => ({
          shop,
          snapshots: await store.snapshots({ shop: shop.key }),
          figures: await store.figures({ shop: shop.key, roles }),
        })),
      );
    } finally {
      store.close();
    }
  });
}

/** Removes everything Tillside keeps in this profile. */
export async function emptyStore(door: Page): Promise<void> {
  await door.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('tillside');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}

async function openDoor(door: Page): Promise<void> {
  if (await door.evaluate(() => 'tillsideStore' in globalThis)) return;
  bundle ??= storeBundle();
  await door.evaluate(await bundle);
}

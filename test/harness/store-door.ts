import { join } from 'node:path';
import type { Page } from 'playwright';
import { build, type Rollup } from 'vite';
import type { Figure } from '../../utils/model/figure.ts';
import type { EntityKind } from '../../utils/model/reading.ts';
import type { FigureQuery, ShopRecord, SnapshotRecord, Store } from '../../utils/store/store.ts';
import { root } from './root.ts';

/** Everything one shop has in the store. */
export interface ShopContents {
  readonly shop: ShopRecord;
  readonly snapshots: readonly SnapshotRecord[];
  readonly figures: readonly Figure[];
}

interface DoorWindow {
  readonly tillsideStore: { readonly openStore: () => Promise<Store> };
  opened?: Promise<Store>;
}

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

/** Reads the whole store through a page of the extension's origin. */
export async function readStore(door: Page): Promise<readonly ShopContents[]> {
  await openDoor(door);
  // No named function inside: the script that runs this file would wrap it in a helper the page does not have.
  return door.evaluate(async () => {
    const view = globalThis as unknown as DoorWindow;
    view.opened ??= view.tillsideStore.openStore();
    const store = await view.opened;
    return Promise.all(
      (await store.shops()).map(async (shop) => ({
        shop,
        snapshots: await store.snapshots({ shop: shop.key }),
        figures: await store.figures({ shop: shop.key, roles: ['own', 'previous', 'peer', 'change', 'peer_top'] }),
      })),
    );
  });
}

/** How many own figures of a kind the store has for one settled day, over all shops of a console. */
export async function countFigures(door: Page, console: string, kind: EntityKind, day: string): Promise<number> {
  await openDoor(door);
  return door.evaluate(
    async ({ console, kind, day }) => {
      const view = globalThis as unknown as DoorWindow;
      view.opened ??= view.tillsideStore.openStore();
      const store = await view.opened;
      const shops = (await store.shops()).filter((shop) => shop.console === console);
      const query = { kind, from: day, to: day } as const;
      const found = await Promise.all(
        shops.map((shop) => store.figures({ shop: shop.key, ...query } satisfies FigureQuery)),
      );
      return found.flat().filter((figure) => figure.period?.grain === 'day').length;
    },
    { console, kind, day },
  );
}

/** Removes everything Tillside keeps in this profile. */
export async function emptyStore(door: Page): Promise<void> {
  await door.evaluate(async () => {
    const view = globalThis as unknown as DoorWindow;
    (await view.opened)?.close();
    delete view.opened;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('tillside');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  });
}

async function openDoor(door: Page): Promise<void> {
  if (await door.evaluate(() => 'tillsideStore' in globalThis)) return;
  bundle ??= storeBundle();
  await door.evaluate(await bundle);
}

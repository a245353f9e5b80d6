import { isSampleShop } from '../../utils/sample/is-sample-shop.ts';
import { browser } from '../../utils/webext/browser.ts';
import { readSettings, saveSettings } from '../../utils/webext/settings.ts';
import { forgetUserDataOf } from '../../utils/webext/user-data.ts';
import { sampleBegun } from './sample-begun.ts';

/** The sample shops are left: what was entered, imported and chosen while they were looked at goes with them. */
export async function forgetSample(): Promise<void> {
  const { orderKeep } = await import('../../utils/orders/order-keep.ts');
  await Promise.all([
    forgetUserDataOf(isSampleShop),
    orderKeep().dropShops(isSampleShop),
    browser.storage.local.remove(sampleBegun),
  ]);
  const settings = await readSettings();
  const others = <Item extends { readonly shopKey: string }>(items: readonly Item[] = []) =>
    items.filter(({ shopKey }) => !isSampleShop(shopKey));
  await saveSettings({
    watchlist: others(settings.watchlist),
    keptPicks: others(settings.keptPicks),
    alertBooks: others(settings.alertBooks),
    dismissedAlerts: others(settings.dismissedAlerts),
  });
}

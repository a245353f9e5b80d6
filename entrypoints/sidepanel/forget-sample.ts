import { SAMPLE_SHOP } from '../../utils/sample/sample-figures.ts';
import { readSettings, saveSettings } from '../../utils/webext/settings.ts';
import { forgetUserDataOf } from '../../utils/webext/user-data.ts';

/** The sample shop is left: what was entered, imported and chosen while it was looked at goes with it. */
export async function forgetSample(): Promise<void> {
  const { orderKeep } = await import('../../utils/orders/order-keep.ts');
  await Promise.all([forgetUserDataOf(SAMPLE_SHOP), orderKeep().dropShop(SAMPLE_SHOP)]);
  const settings = await readSettings();
  const others = <Item extends { readonly shopKey: string }>(items: readonly Item[] = []) =>
    items.filter(({ shopKey }) => shopKey !== SAMPLE_SHOP);
  await saveSettings({
    watchlist: others(settings.watchlist),
    keptPicks: others(settings.keptPicks),
    alertBooks: others(settings.alertBooks),
    dismissedAlerts: others(settings.dismissedAlerts),
  });
}

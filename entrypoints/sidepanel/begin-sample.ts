import { todayIn } from '../../components/state/today-in.ts';
import { festivalsOf } from '../../utils/analyse/calendar/festivals.ts';
import { addDays } from '../../utils/analyse/civil-date.ts';
import { isSampleShop } from '../../utils/sample/is-sample-shop.ts';
import { sampleKnowledge } from '../../utils/sample/sample-knowledge.ts';
import { sampleOrders } from '../../utils/sample/sample-orders.ts';
import { browser } from '../../utils/webext/browser.ts';
import { forgetUserDataOf, mergeUserData } from '../../utils/webext/user-data.ts';
import { sampleBegun } from './sample-begun.ts';

/**
 * The sample shop is looked at: what its owner would have entered and imported is put beside its figures, once for a
 * day and a language, so that what the user changes or deletes meanwhile stays as they left it.
 */
export async function beginSample(now: number, language: 'zh' | 'en'): Promise<void> {
  const yesterday = addDays(todayIn(undefined, now), -1);
  const begun = `${yesterday} ${language}`;
  if ((await browser.storage.local.get(sampleBegun))[sampleBegun] === begun) return;
  // First: a second page that opens meanwhile need not do the same.
  await browser.storage.local.set({ [sampleBegun]: begun });
  const year = Number(yesterday.slice(0, 4));
  const festivals = [year - 1, year].flatMap(festivalsOf);
  await forgetUserDataOf(isSampleShop);
  await mergeUserData(sampleKnowledge(yesterday, language, festivals));
  const { orderKeep } = await import('../../utils/orders/order-keep.ts');
  await orderKeep().keep(sampleOrders(yesterday, language));
}

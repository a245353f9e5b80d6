import { browser } from './browser.ts';

/** Does `work` once between two starts of the browser, however often the worker is started; one that failed is tried again. */
export async function onceASession(key: string, work: () => Promise<void>): Promise<void> {
  // storage.session outlives the service worker and dies with the browser.
  if (key in (await browser.storage.session.get(key))) return;
  await work();
  await browser.storage.session.set({ [key]: true });
}

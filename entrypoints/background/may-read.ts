import { browser } from '../../utils/webext/browser.ts';

/** Whether the user has switched on the host of this address. The browser hides addresses Tillside may not read. */
export async function mayRead(url: string | undefined): Promise<boolean> {
  if (url === undefined || !/^https?:/.test(url)) return false;
  return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}

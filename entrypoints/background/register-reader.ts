import { browser } from '../../utils/webext/browser.ts';

const id = 'console';
const file = 'console.js';

/** Registers the reader for exactly the hosts the user has switched on. */
export async function registerReader(): Promise<void> {
  const matches = await grantedOrigins();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    matches,
    js: [file],
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the reader in pages that were open before their host was switched on: nobody should have to reload. */
export async function injectReader(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(
    tabs.map((tab) =>
      // A tab may be discarded, an error page or gone by now: the registered script reads it when it is loaded again.
      browser.scripting
        .executeScript({ target: { tabId: tab.id as number, allFrames: true }, files: [`/${file}`] })
        .catch(() => undefined),
    ),
  );
}

export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(https?|\*):\/\//.test(origin));
}

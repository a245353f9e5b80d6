import { browser } from '../../utils/webext/browser.ts';

/** What the browser says of who sent a message. Nothing in the message itself is believed about that. */
export interface PageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

export interface SendingPage {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: URL;
  /** The page in whose frame it stands; undefined where the browser hides it. */
  readonly tabUrl?: URL;
}

/** The page a content script of ours speaks from; undefined for any other sender. */
export function pageOf(sender: PageSender): SendingPage | undefined {
  if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || !sender.url) return undefined;
  if (!/^https?:/.test(sender.url)) return undefined;
  const { id: tabId, url: tabUrl = '' } = sender.tab;
  return {
    tabId,
    frameId: sender.frameId ?? 0,
    url: new URL(sender.url),
    ...(URL.canParse(tabUrl) && { tabUrl: new URL(tabUrl) }),
  };
}

/**
 * The only door to the extension API: everything else imports `browser` from here. It is the browser's own, which answers
 * with promises in every browser we support; webextension-polyfill was 10 kB in everything that is loaded. By the
 * browser's own name for it: a page can make an element of its own stand for any other global.
 */
import type { Browser } from 'webextension-polyfill';

const globals = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };

export const browser = (import.meta.env?.['BROWSER'] === 'firefox' ? globals.browser : globals.chrome) as Browser;

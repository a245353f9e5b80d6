/**
 * What everything but the service worker gets for webextension-polyfill: the browser's own API, which answers with
 * promises in every browser we support. The polyfill is 10 kB that every page of a console and every opening of the
 * panel would have to load. By the browser's own name for it: a page can make an element of its own stand for any other
 * global.
 */
import type { Browser } from 'webextension-polyfill';

const globals = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };

export default (import.meta.env['BROWSER'] === 'firefox' ? globals.browser : globals.chrome) as Browser;

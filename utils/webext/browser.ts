/**
 * The only door to the extension API: everything else imports `browser` from here. In scripts that stand in pages the
 * build puts native-browser.ts in the polyfill's place (wxt.config.ts).
 */
import browser from 'webextension-polyfill';

export { browser };

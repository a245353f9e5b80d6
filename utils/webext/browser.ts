/**
 * The only door to the extension API: everything else imports `browser` from here. Except in the service
 * worker the build puts native-browser.ts in the polyfill's place (wxt.config.ts).
 */
import browser from 'webextension-polyfill';

export { browser };

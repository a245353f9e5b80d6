/** The only door to the extension API: everything else imports `browser` from here. */
import browser from 'webextension-polyfill';

export { browser };

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWhenSeen } from '../console.content/start-when-seen.ts';

/**
 * All there is in a page until it is looked at. Registered at run time for the hosts the user switches on, see
 * entrypoints/background/register-reader.ts: as a plain script, for WXT's content scripts touch the extension API at once.
 */
export default defineUnlistedScript(() => void startWhenSeen(document));

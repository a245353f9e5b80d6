import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeSeat } from '../console.content/reader-seat.ts';
import { watchPage } from '../console.content/watch-page.ts';

/** Put into a page when it is to be read: see entrypoints/background/start-reader.ts. */
export default defineUnlistedScript(() => takeSeat(watchPage));

import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../../utils/webext/messages.ts';
import { inFront } from './in-front.ts';
import { seatedReader } from './reader-seat.ts';

/**
 * All there is in a page until it is looked at: the reader itself (entrypoints/reader) is put beside it by the service
 * worker once the page is in front and at rest.
 */
export default defineContentScript({
  // Registered at run time for the hosts the user switches on: see entrypoints/background/register-reader.ts.
  registration: 'runtime',
  matches: ['https://*/*', 'http://*/*'],
  allFrames: true,
  runAt: 'document_idle',
  // The page is told nothing, not even that we are here.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    await inFront(document, ctx.signal);
    if (ctx.isInvalid) return;
    const plan = await sendMessage('readingPlan', undefined).catch(() => null);
    if (!plan || ctx.isInvalid) return;
    await seatedReader()?.(document, plan, { signal: ctx.signal, isAlive: () => ctx.isValid });
    ctx.abort();
  },
});

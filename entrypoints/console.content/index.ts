import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../../utils/webext/messages.ts';
import { watchPage } from './watch-page.ts';

export default defineContentScript({
  // Registered at run time for the hosts the user switches on: see entrypoints/background/register-reader.ts.
  registration: 'runtime',
  matches: ['https://*/*', 'http://*/*'],
  allFrames: true,
  runAt: 'document_idle',
  // The page is told nothing, not even that we are here.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const plan = await sendMessage('readingPlan', undefined).catch(() => null);
    if (!plan || ctx.isInvalid) return;
    await watchPage(document, plan, { signal: ctx.signal, isAlive: () => ctx.isValid });
    ctx.abort();
  },
});

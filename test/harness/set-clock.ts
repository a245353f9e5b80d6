import type { Page } from 'playwright';

/**
 * Sets the clock the page and the extension's script in it see, frozen at `at`. The content script lives in a world of
 * its own that the page's fake clock does not reach, so its Date is replaced there as soon as that world exists;
 * the script looks at a page only after it has been quiet for a moment, which leaves time enough.
 */
export async function setClock(page: Page, at: Date): Promise<void> {
  await page.clock.setFixedTime(at);
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (!context.origin.startsWith('chrome-extension://')) return;
    void session.send('Runtime.evaluate', { contextId: context.id, expression: frozenDate(at) }).catch(() => undefined);
  });
  await session.send('Runtime.enable');
}

function frozenDate(at: Date): string {
  return `(() => {
    const Real = Date, now = ${at.getTime()};
    globalThis.Date = class extends Real {
      constructor(...parts) { if (parts.length === 0) super(now); else super(...parts); }
      static now() { return now; }
    };
  })()`;
}

const longestMs = 1000;

/** Resolves when the page is in front and the browser has nothing better to do. */
export async function inFront(document: Document): Promise<void> {
  while (document.visibilityState !== 'visible')
    await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: longestMs }));
}

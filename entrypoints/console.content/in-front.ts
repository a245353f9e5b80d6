const longestMs = 1000;

/** Resolves when the page is in front and the browser has nothing better to do, or never: when the signal aborts. */
export async function inFront(document: Document, signal: AbortSignal): Promise<void> {
  while (document.visibilityState !== 'visible') await next(document, 'visibilitychange', signal);
  await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: longestMs }));
}

function next(target: EventTarget, event: string, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(event, resolve, { once: true, signal }));
}

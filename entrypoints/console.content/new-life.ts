import { browser } from '../../utils/webext/browser.ts';
import type { Life } from './life.ts';

/** Begins a life in this document and ends the one before it: there is one reader at a time, also after an update. */
export function newLife(document: Document): Life & { readonly end: () => void } {
  const ending = new AbortController();
  const { signal } = ending;
  const end = () => ending.abort();
  const isAlive = () => {
    // The browser takes the name from scripts whose extension is gone, and tells them in no other way.
    if (!browser.runtime?.id) end();
    return !signal.aborted;
  };
  if (isAlive()) {
    // Through the document: a script of the old version lives in a world of its own.
    const begins = `${browser.runtime.id} begins`;
    document.dispatchEvent(new Event(begins));
    document.addEventListener(begins, end, { signal });
  }
  return { signal, isAlive, end };
}

import type { Adapter } from '../model/adapter.ts';
import type { Address } from '../model/address.ts';
import type { Redactor } from '../model/redactor.ts';

const ownHost = 'https://own-host.example';

/**
 * The address of a page for its report: origin and path, and of the rest only what the adapter tells pages apart by.
 * Long numbers become noise, and so does the host of a shop on a domain of its own.
 */
export function reportAddress({ origin, pathname, search, hash }: Address, adapter: Adapter, redact: Redactor): string {
  const tail = decoded(search + hash);
  const told = [adapter.path, ...adapter.pages.flatMap((page) => [page.url, page.product])].flatMap((pattern) =>
    pattern === undefined ? [] : spanOf(pattern, decoded(pathname), tail),
  );
  const isTold = (index: number) => told.some(([from, to]) => index >= from && index < to);
  let safe = '';
  let untold = '';
  const flush = () => {
    safe += redact.key(untold);
    untold = '';
  };
  for (const [index, character] of Array.from(tail).entries()) {
    if (!isTold(index) && /[\p{L}\p{N}]/u.test(character)) untold += character;
    else {
      flush();
      safe += character;
    }
  }
  flush();
  const site = adapter.matches.length > 0 ? origin : ownHost;
  return site + numbersOut(decoded(pathname) + safe, redact);
}

/** Where in the tail a page rule looks, in characters of the tail. */
function spanOf(pattern: string, path: string, tail: string): readonly (readonly [from: number, to: number])[] {
  const match = new RegExp(pattern).exec(path + tail);
  if (!match) return [];
  const [from, to] = [match.index - path.length, match.index + match[0].length - path.length];
  return to > 0 ? [[Math.max(0, from), to]] : [];
}

function numbersOut(text: string, redact: Redactor): string {
  return text.replace(/\d{5,}/g, (digits) => redact.key(digits));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

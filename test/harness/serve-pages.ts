import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { root } from './root.ts';

/** A saved page of test/consoles as a text. */
export function savedPage(path: string): string {
  return readFileSync(join(root, 'test/consoles', path), 'utf8');
}

/**
 * Answers these addresses (without their queries) with documents, in every page of the browser, and nothing else. A
 * document may be changed in the map later.
 */
export async function servePages(context: BrowserContext, documents: ReadonlyMap<string, string>): Promise<void> {
  await context.route(/^https?:/, (route) => {
    const body = documents.get(
      route
        .request()
        .url()
        .replace(/[?#].*$/, ''),
    );
    return body === undefined ? route.abort() : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}

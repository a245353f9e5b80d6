import type { PageNames } from './console-summary.ts';
import list from './known-pages.json';

/**
 * How the pages of every console are called, by console: apart from the consoles, because no first screen names pages.
 * Written by test/harness/write-known-consoles.ts.
 */
export const knownPages: Readonly<Record<string, PageNames>> = list;

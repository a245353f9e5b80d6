import type { Address } from '../model/address.ts';
import type { ConsoleSummary } from './console-summary.ts';
import { hostOf } from './host-of.ts';
import list from './known-consoles.json';

/**
 * Every console, as far as panels speak of it, in the order people are shown them: the adapters themselves would be
 * most of a panel's code. Written by test/harness/write-known-consoles.ts; a test says when that is due.
 */
export const knownConsoles: readonly ConsoleSummary[] = list;

/** The console whose hosts include this one, self-hosted ones left out. */
export function consoleOnHost(url: Address): ConsoleSummary | undefined {
  return knownConsoles.find(({ matches }) => matches.some((pattern) => hostOf(pattern) === url.host));
}

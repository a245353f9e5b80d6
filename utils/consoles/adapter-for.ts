import type { Adapter } from '../model/adapter.ts';
import type { Address } from '../model/address.ts';
import { adapters } from './adapters.ts';
import { generic } from './generic.ts';

/** The adapter of the console at this address; the generic one when nobody described it. */
export function adapterFor(url: Address): Adapter {
  return adapters.find((adapter) => onHost(adapter, url) || onPath(adapter, url)) ?? generic;
}

/** The adapter whose hosts include this one, self-hosted consoles left out. */
export function adapterOnHost(url: Address): Adapter | undefined {
  return adapters.find((adapter) => onHost(adapter, url));
}

function onHost(adapter: Adapter, url: Address): boolean {
  return adapter.matches.some((pattern) => hostOf(pattern) === url.host);
}

function onPath(adapter: Adapter, url: Address): boolean {
  return adapter.path !== undefined && new RegExp(adapter.path).test(url.pathname + url.search);
}

/** The host of a match pattern such as https://sycm.taobao.com/*. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^[a-z*]+:\/\//, '').replace(/\/.*$/, '');
}

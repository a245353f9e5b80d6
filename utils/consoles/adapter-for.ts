import type { Adapter } from '../model/adapter.ts';
import type { Address } from '../model/address.ts';
import { adapters } from './adapters.ts';
import { generic } from './generic.ts';
import { hostOf } from './host-of.ts';

/** The adapter of the console at this address; the generic one when nobody described it. */
export function adapterFor(url: Address): Adapter {
  return adapters.find((adapter) => onHost(adapter, url) || onPath(adapter, url)) ?? generic;
}

function onHost(adapter: Adapter, url: Address): boolean {
  return adapter.matches.some((pattern) => hostOf(pattern) === url.host);
}

function onPath(adapter: Adapter, url: Address): boolean {
  return adapter.path !== undefined && new RegExp(adapter.path).test(url.pathname + url.search);
}

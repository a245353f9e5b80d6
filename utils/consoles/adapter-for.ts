import type { Adapter } from '../model/adapter.ts';
import { adapters } from './adapters.ts';
import { generic } from './generic.ts';

/** The adapter of the console at this address; the generic one when nobody described it. */
export function adapterFor(url: URL): Adapter {
  return adapters.find((adapter) => onHost(adapter, url) || onPath(adapter, url)) ?? generic;
}

/** The adapter whose hosts include this one, self-hosted consoles left out. */
export function adapterOnHost(url: URL): Adapter | undefined {
  return adapters.find((adapter) => onHost(adapter, url));
}

function onHost(adapter: Adapter, url: URL): boolean {
  return adapter.matches.some((pattern) => new URL(pattern.replace(/\*$/, '')).host === url.host);
}

function onPath(adapter: Adapter, url: URL): boolean {
  return adapter.path !== undefined && new RegExp(adapter.path).test(url.pathname + url.search);
}

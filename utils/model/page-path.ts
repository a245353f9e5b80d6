import type { Address } from './address.ts';

// Some back offices have one path and tell their pages apart by one of these.
const routing = ['page', 'path', 'route', 'view', 'section', 'report'];
const routeName = /^[\p{L}/][\p{L}\d/_.-]{0,63}$/u;
const isId = /^(?:\d+|[0-9a-f]{8,}(?:-[0-9a-f]+)*|(?=[^/]*\d)[\w-]{20,})$/i;

/**
 * Which page of its host an address shows, without what differs from visit to visit: the path, the route behind # or in
 * a parameter, ids as `*`. Tokens, dates and filters are left out.
 */
export function pagePath({ pathname, search, hash }: Pick<Address, 'pathname' | 'search' | 'hash'>): string {
  const asked = new Map(parameters(search));
  const routes = routing.flatMap((name) => {
    const value = asked.get(name);
    return value !== undefined && routeName.test(value) ? [`${name}=${withoutIds(value)}`] : [];
  });
  const [route = ''] = /^#!?\/[^?#]*/.exec(hash) ?? [];
  return withoutIds(decoded(pathname)) + (routes.length > 0 ? `?${routes.join('&')}` : '') + withoutIds(decoded(route));
}

function parameters(search: string): (readonly [string, string])[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [decoded(name), decoded(value)] as const;
    });
}

function withoutIds(path: string): string {
  return path
    .split('/')
    .map((part) => (isId.test(part) ? '*' : part))
    .join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

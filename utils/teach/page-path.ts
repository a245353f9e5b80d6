import type { Address } from '../model/address.ts';

/** Some back offices have one path and tell their pages apart by one of these. */
const routing = ['page', 'path', 'route', 'view', 'section', 'report'];
const routeCharacter = '[\\p{L}\\d/_.-]';
const route = `[\\p{L}/]${routeCharacter}*`;
const isId = /^(?:\d+|[0-9a-f]{8,}(?:-[0-9a-f]+)*|(?=[^/]*\d)[\w-]{20,})$/i;

/**
 * Which page of its host an address shows, without what differs from visit to visit: the path, the route behind # or in
 * a parameter, ids as `*`. Tokens, dates and filters are left out.
 */
export function pagePath({ pathname, search, hash }: Pick<Address, 'pathname' | 'search' | 'hash'>): string {
  const [, path = '', query = '', behind = ''] = /^([^?#]*)([^#]*)(.*)$/s.exec(decoded(pathname + search + hash)) ?? [];
  const routes = routing.flatMap((name) => {
    const [, value] = new RegExp(`[?&]${name}=(${route})`, 'u').exec(query) ?? [];
    return value === undefined ? [] : [`${name}=${withoutIds(value)}`];
  });
  const [, hashed = ''] = /^#!?(\/[^?#]*)/.exec(behind) ?? [];
  return withoutIds(path) + (routes.length > 0 ? `?${routes.join('&')}` : '') + (hashed && `#${withoutIds(hashed)}`);
}

/**
 * The pattern (flag u) of all addresses that show the page with this pagePath(): path, query and hash, decoded. Whoever
 * reads pages needs no more than a test of it.
 */
export function pathPattern(page: string): string {
  const [, path = '', query = '', hashed = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(page) ?? [];
  const asked = new Map(query.split('&').map((part) => part.split(/=(.*)/s) as [string, string]));
  const routes = routing.map((name) => {
    const value = asked.get(name);
    return value === undefined
      ? `(?![^#]*[?&]${name}=[\\p{L}/])`
      : `(?=[^#]*?[?&]${name}=${literally(value)}(?!${routeCharacter}))`;
  });
  const end = hashed ? `[^#]*#!?${literally(hashed)}(?:[?#]|$)` : '[^#]*(?!#!?/)(?:#|$)';
  return `^${literally(path)}(?=[?#]|$)${routes.join('')}${end}`;
}

function withoutIds(path: string): string {
  return path
    .split('/')
    .map((part) => (isId.test(part) ? '*' : part))
    .join('/');
}

/** A `*` stands for any one part of a path. */
function literally(path: string): string {
  return path
    .split('/')
    .map((part) => (part === '*' ? '[^/?#&]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

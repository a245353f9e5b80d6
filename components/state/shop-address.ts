import type { Console } from './host.ts';

export type ShopAddress =
  | { readonly is: 'usable'; readonly host: string; readonly origin: string }
  | { readonly is: 'empty' | 'invalid' | 'insecure' | 'public' };

const LOCAL = /^(localhost|127\.0\.0\.1)$/;

/** The match pattern to ask for when a merchant types the address of their own shop, or what is wrong with it. */
export function shopAddress(typed: string, consoles: readonly Pick<Console, 'matches'>[]): ShopAddress {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return { is: 'empty' };
  const url = parseUrl(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol)) return { is: 'invalid' };
  const { hostname, protocol } = url;
  if (!hostname.includes('.') && !LOCAL.test(hostname)) return { is: 'invalid' };
  if (protocol === 'http:' && !LOCAL.test(hostname)) return { is: 'insecure' };
  if (consoles.some(({ matches }) => matches.some((pattern) => covers(pattern, hostname)))) return { is: 'public' };
  return { is: 'usable', host: hostname, origin: `${protocol}//${hostname}/*` };
}

function covers(pattern: string, hostname: string): boolean {
  const host = hostOf(pattern).replace(/^\*\./, '');
  return hostname === host || hostname.endsWith(`.${host}`);
}

/** The host part of a match pattern. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

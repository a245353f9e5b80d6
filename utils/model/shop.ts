/** A shop as a console names it. */
export interface Shop {
  readonly id: string | null;
  readonly name: string | null;
}

/**
 * The key a shop is stored under: console and its id, else its name, else the host the page came from (a page that
 * names no shop still belongs to somebody).
 * @param host given with the name too where every shop has a host of its own: two of them may be called the same.
 */
export function shopKey(console: string, shop: Shop | null, host: string, isSelfHosted: boolean): string {
  const name = shop?.id ?? shop?.name;
  if (isSelfHosted) return `${console}:${name === undefined || name === null ? '' : name}@${host}`;
  return `${console}:${name ?? `@${host}`}`;
}

/**
 * What a key tells of its shop: an export of ours names shops by nothing else. Ids are numbers wherever consoles show
 * them; anything else is a name. The host is neither.
 */
export function shopOfKey(key: string): Shop & { readonly console: string } {
  const [, console = '', called = ''] = /^([^:]*):(.*?)(?:@[^@]*)?$/s.exec(key) ?? [];
  const isId = /^\d+$/.test(called);
  return { console, id: isId ? called : null, name: isId || called === '' ? null : called };
}

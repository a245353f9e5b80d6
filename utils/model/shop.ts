/** A shop as a console names it. */
export interface Shop {
  readonly id: string | null;
  readonly name: string | null;
}

/**
 * The key a shop is stored under: console and its id, else its name, else the host the page came from
 * (a page that names no shop still belongs to somebody).
 */
export function shopKey(console: string, shop: Shop | null, host: string): string {
  return `${console}:${shop?.id ?? shop?.name ?? `@${host}`}`;
}

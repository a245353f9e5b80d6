import type { Entity } from '../model/reading.ts';

const longest = 200;
// Not "-", not a comma between two of them, not "+2 more".
const isName = /^[^+]*\p{L}/u;

/** The product with the category these texts name, root first; as it is when they name none. */
export function filedUnder(product: Entity, texts: readonly string[]): Entity {
  const category = [...new Set(texts)].filter((text) => isName.test(text)).join(' > ');
  return category === '' ? product : { ...product, category: category.slice(0, longest) };
}

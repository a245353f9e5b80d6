import type { Entity } from '../../utils/model/reading.ts';
import { squeezed } from './figure-text.ts';

/** Everything a row or card says: a figure of equal text in a row that is used again for another product is another figure. */
export function signatureOf(around: Element): string {
  const keys = [around.getAttribute('data-row-key'), around.getAttribute('row-id')];
  return `${squeezed(around.textContent)} ${keys.join()} ${linksIn(around)}`;
}

/** Whether a row names what its figure is said to be about. Figures of the shop, and of the page's one product, need no name. */
export function names(around: Element, { kind, id, name, path }: Entity): boolean {
  if (kind === 'shop' || (id !== null && location.href.includes(id))) return true;
  const said = signatureOf(around);
  return [id, name, path?.at(-1)].some((word) => word != null && word !== '' && said.includes(squeezed(word)));
}

function linksIn(around: Element): string {
  return Array.from(
    around.querySelectorAll('a[href]'),
    (link) => `${link.getAttribute('href')} ${squeezed(link.getAttribute('title'))}`,
  ).join();
}

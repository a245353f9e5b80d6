import type { Entity } from '../../utils/model/reading.ts';
import { squeezed } from './figure-text.ts';

/** Everything a row or card says: a figure of equal text in a row that is used again for another product is another figure. */
export function signatureOf(around: Element): string {
  const keys = [around.getAttribute('data-row-key'), around.getAttribute('row-id')];
  return `${squeezed(around.textContent)} ${keys.join()} ${linksIn(around)}`;
}

/** Whether a row names what its figure is said to be about. Figures of the shop, and of the page's one product, need no name. */
export function names(around: Element, { kind, id, name, path }: Entity): boolean {
  if (kind === 'shop' || (id !== null && isInAddress(id, location.href))) return true;
  const said = signatureOf(around);
  return [id, name, path?.at(-1)].some((word) => word != null && word !== '' && said.includes(squeezed(word)));
}

/** Whether an address holds an id as a whole: 43 is not in 1430, nor in a5b43c. */
export function isInAddress(id: string, address: string): boolean {
  const isOfWord = (letter: string | undefined) => letter !== undefined && /\w/.test(letter);
  // %22 and the like are signs, not digits.
  const plain = address.replaceAll(/%[0-9a-f]{2}/gi, ' ');
  for (let at = plain.indexOf(id); at >= 0 && id !== ''; at = plain.indexOf(id, at + 1))
    if (!isOfWord(plain[at - 1]) && !isOfWord(plain[at + id.length])) return true;
  return false;
}

function linksIn(around: Element): string {
  return Array.from(
    around.querySelectorAll('a[href]'),
    (link) => `${link.getAttribute('href')} ${squeezed(link.getAttribute('title'))}`,
  ).join();
}

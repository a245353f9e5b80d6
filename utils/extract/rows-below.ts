import { childrenOf, parentElementOf } from './dom.ts';

const furthestUp = 4;
const deepest = 4;
const mostRows = 2000;

/** Elements with as many children as the header has, after it, in the nearest part of the page that has any. */
export function rowsBelow(header: Element, width: number): readonly Element[] {
  let at: Element | null = header;
  for (let levels = 0; at && levels < furthestUp; at = parentElementOf(at), levels++) {
    const parent = parentElementOf(at);
    const siblings = parent ? Array.from(childrenOf(parent)) : [];
    const rows = siblings.slice(siblings.indexOf(at) + 1).flatMap((next) => rowsIn(next, width, deepest));
    if (rows.length > 0) return rows.slice(0, mostRows);
  }
  return [];
}

function rowsIn(element: Element, width: number, depth: number): readonly Element[] {
  const children = Array.from(childrenOf(element));
  if (children.length === width && !children.every((child) => childrenOf(child).length === width)) return [element];
  return depth === 0 ? [] : children.flatMap((child) => rowsIn(child, width, depth - 1));
}

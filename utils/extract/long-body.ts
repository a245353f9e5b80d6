import {
  elementCountOf,
  findAllBelow,
  findAllIn,
  findIn,
  firstElementOf,
  holdsTag,
  matches,
  nextElementOf,
  nodeTypeOf,
  parentElementOf,
  tagNameOf,
} from './dom.ts';
import { isMeasuring } from './grid-parts.ts';

const fewestRows = 60;

/**
 * Whether a table's body is long and plain enough to be read row by row, without a record of every element in it: a
 * row is a `tr`, no table in a cell, no cell over several rows.
 */
export function isLongBody(body: Element): boolean {
  if (elementCountOf(body) < fewestRows) return false;
  const table = parentElementOf(body);
  const first = firstElementOf(body);
  if (!first || !table || tagNameOf(table) !== 'TABLE' || holdsTag(body, 'table')) return false;
  // A first row of nothing but header cells is the header; cells over several columns in each row have it so too.
  if (!findIn(first, 'td') || findIn(first, '[colspan]:not([colspan="1"])')) return false;
  return isEven(body, elementCountOf(first)) || !findIn(body, '[rowspan]:not([rowspan="1"])');
}

/** Whether all rows have as many cells: then none of them spans rows. */
function isEven(body: Element, width: number): boolean {
  for (let row = firstElementOf(body); row; row = nextElementOf(row))
    if (elementCountOf(row) !== width && !isMeasuring(row)) return false;
  return true;
}

/** Matching elements of a part of the page, what lies in its long bodies left out: looking there costs more than all the rest. */
export function* findBeside(
  around: Element | ShadowRoot,
  bodies: readonly Element[],
  selector: string,
): Generator<Element> {
  if (bodies.length === 0 || nodeTypeOf(around) !== Node.ELEMENT_NODE) {
    yield* findAllBelow(around, selector);
    return;
  }
  const onTheWay = new Set<Node>(bodies.flatMap((body) => ancestorsOf(body, around)));
  for (const outer of onTheWay) {
    for (let child = firstElementOf(outer as Element); child; child = nextElementOf(child)) {
      if (matches(child, selector)) yield child;
      if (!onTheWay.has(child) && !bodies.includes(child)) yield* findAllIn(child, selector);
    }
  }
}

function ancestorsOf(body: Element, root: Node): readonly Node[] {
  const ancestors: Node[] = [root];
  for (let at = parentElementOf(body); at && at !== root; at = parentElementOf(at)) ancestors.push(at);
  return ancestors;
}

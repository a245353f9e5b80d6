import { textsIn } from './figure-text.ts';

/** A box relative to the figure's own. `small`: there is room for an arrow only. */
export interface Room {
  readonly dx: number;
  readonly dy: number;
  readonly small: boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const gap = 4;
export const smallSize: Size = { width: 11, height: 11 };
const mostTexts = 120;

/** What a badge must not cover within a row or card: its texts, pictures and controls. */
export function obstaclesIn(around: Element): Edges[] {
  const range = around.ownerDocument.createRange();
  const texts = textsIn(around)
    .slice(0, mostTexts)
    .flatMap((text) => {
      range.selectNodeContents(text);
      return Array.from(range.getClientRects());
    });
  const drawn = Array.from(around.querySelectorAll('img,canvas,svg,button,input'), (one) =>
    one.getBoundingClientRect(),
  );
  return [...texts, ...drawn].filter(({ width, height }) => width > 0 && height > 0);
}

/** What is to find its place: the badge's size, the row or card it must not leave, and what it must not cover. */
interface Search {
  readonly size: Size;
  readonly within: Edges;
  readonly obstacles: Edges[];
  /** Whether a person would see a badge there: a place may belong to the next cell, or lie behind something. */
  readonly isOpen: (place: Edges) => boolean;
}

/**
 * Where beside a figure a badge covers nothing: right of it, below, above or left, within its row or card; else an arrow
 * there. Undefined where there is no room at all. What is taken is added to the obstacles.
 */
export function roomBeside(figure: Edges, search: Search): Room | undefined {
  const found =
    placesFor(figure, search.size, gap).find((place) => isFree(place, figure, search)) ??
    placesFor(figure, smallSize, 2).find((place) => isFree(place, figure, search));
  if (!found) return undefined;
  search.obstacles.push(found);
  const small = found.right - found.left === smallSize.width;
  return { dx: found.left - figure.left, dy: found.top - figure.top, small };
}

function placesFor({ left, top, right, bottom }: Edges, { width, height }: Size, space: number): readonly Edges[] {
  const middle = (top + bottom - height) / 2;
  const at = (x: number, y: number) => ({ left: x, top: y, right: x + width, bottom: y + height });
  return [
    at(right + space, middle),
    at(left, bottom + 1),
    at(left, top - height - 1),
    at(left - space - width, middle),
  ];
}

function isFree(place: Edges, figure: Edges, { within, obstacles, isOpen }: Search): boolean {
  const fits =
    place.left >= within.left &&
    place.right <= within.right &&
    place.top >= within.top &&
    place.bottom <= within.bottom;
  return fits && !overlap(place, figure) && !obstacles.some((other) => overlap(place, other)) && isOpen(place);
}

function overlap(a: Edges, b: Edges): boolean {
  // Boxes of texts are as high as their line: touching by a pixel covers nothing.
  return a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 1 && a.bottom > b.top + 1;
}

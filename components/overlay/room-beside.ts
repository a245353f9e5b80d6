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

interface Edges {
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

/**
 * Where beside a figure a badge covers nothing: right of it, below, above or left, within its row or card; else an arrow
 * right of it. Undefined where there is no room at all. What is taken is added to the obstacles.
 */
export function roomBeside(figure: Edges, size: Size, within: Edges, obstacles: Edges[]): Room | undefined {
  const found =
    free(figure, size, within, obstacles, placesFor(figure, size)) ??
    free(figure, smallSize, null, obstacles, placesFor(figure, smallSize, 2));
  if (!found) return undefined;
  obstacles.push(found);
  const small = found.right - found.left === smallSize.width;
  return { dx: found.left - figure.left, dy: found.top - figure.top, small };
}

function placesFor({ left, top, right, bottom }: Edges, { width, height }: Size, space = gap): readonly Edges[] {
  const middle = (top + bottom - height) / 2;
  const at = (x: number, y: number) => ({ left: x, top: y, right: x + width, bottom: y + height });
  return [
    at(right + space, middle),
    at(left, bottom + 1),
    at(left, top - height - 1),
    at(left - space - width, middle),
  ];
}

function free(
  figure: Edges,
  { width }: Size,
  within: Edges | null,
  obstacles: readonly Edges[],
  places: readonly Edges[],
): Edges | undefined {
  const fits = (box: Edges) =>
    !within ||
    (box.left >= within.left && box.right <= within.right && box.top >= within.top && box.bottom <= within.bottom);
  return places.find(
    (box) => width > 0 && fits(box) && !overlap(box, figure) && !obstacles.some((other) => overlap(box, other)),
  );
}

function overlap(a: Edges, b: Edges): boolean {
  // Boxes of texts are as high as their line: touching by a pixel covers nothing.
  return a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 1 && a.bottom > b.top + 1;
}

import type { Page } from 'playwright';

/** Side of a cell of the coarse picture, in pixels: letters blur into the grey of their line. */
const CELL = 20;
/** Pixels across in which a box may stand or be wide: other fonts make what is as wide as its words wider. */
const ASIDE = 6;
/** Pixels down: where words of another font take one more line, all below stands a line lower. */
const DOWN = 12;
/** Shares of where a box stands and how large it is, on top of these. */
const [MORE_ASIDE, MORE_DOWN] = [0.05, 0.06];
/**
 * How much a cell may differ from its neighbourhood, of 255, and the share of cells that may differ more. Measured: the
 * same view again 0, in four other fonts at most 0.0013; bars of another colour 0.021, good and bad exchanged 0.011.
 */
const LIGHT = { most: 24, share: 0.01 };
/** Letters are grey: their font changes hardly any colour. */
const HUE = { most: 10, share: 0.005 };

/** How a view looks, but for its fonts: where its landmarks stand, and a picture of coarse cells. */
export interface Look {
  readonly boxes: Readonly<Record<string, Box>>;
  readonly across: number;
  /** Lightness, blueness and redness (ITU-R BT.601) of each cell, row by row, two hexadecimal digits each. */
  readonly cells: string;
}

type Box = readonly [x: number, y: number, width: number, height: number];

/** Looks at what is in sight of the page. `scratch` is any other page: it makes the picture small. */
export async function lookOf(page: Page, scratch: Page): Promise<Look> {
  const boxes = await page.evaluate(boxesInSight);
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  return { boxes, ...(await scratch.evaluate(cellsIn, { png: png.toString('base64'), cell: CELL })) };
}

/** What of the look is not as it was, in words; empty when it is the same but for fonts. */
export function differences(was: Look, is: Look): readonly string[] {
  const boxes = Object.entries(was.boxes).flatMap(([name, box]) => {
    const now = is.boxes[name];
    if (!now) return [`${name} is gone`];
    return isNear(box, now) ? [] : [`${name} stood at ${box.join(' ')} and now at ${now.join(' ')}`];
  });
  const fresh = Object.keys(is.boxes).flatMap((name) => (was.boxes[name] ? [] : [`${name} is new`]));
  const { light, hue } = strays(was, is);
  const percent = (share: number) => `${(100 * share).toFixed(1)} % of the picture`;
  return [
    ...boxes,
    ...fresh,
    ...(light > LIGHT.share ? [`${percent(light)} is lighter or darker`] : []),
    ...(hue > HUE.share ? [`${percent(hue)} has another colour`] : []),
  ];
}

function isNear(was: Box, is: Box): boolean {
  const [x, y, width, height] = was.map((size, side) => Math.abs(size - (is[side] ?? 0))) as [
    number,
    number,
    number,
    number,
  ];
  return (
    x <= ASIDE + MORE_ASIDE * was[0] &&
    width <= ASIDE + MORE_ASIDE * was[2] &&
    y <= DOWN + MORE_DOWN * was[1] &&
    height <= DOWN + MORE_DOWN * was[3]
  );
}

/** Shares of cells that are like none of the nine around their place in the other picture. */
function strays(was: Look, is: Look): { readonly light: number; readonly hue: number } {
  const [before, after] = [cellsOf(was), cellsOf(is)];
  if (before.length !== after.length || was.across !== is.across) return { light: 1, hue: 1 };
  const around = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => row * was.across + column));
  const share = (differs: (one: Cell, other: Cell) => boolean) => {
    const found = before.filter((cell, index) =>
      around.every((step) => {
        const other = after[index + step];
        return !other || differs(cell, other);
      }),
    );
    return found.length / before.length;
  };
  return {
    light: share((one, other) => Math.abs(one[0] - other[0]) > LIGHT.most),
    hue: share((one, other) => Math.abs(one[1] - other[1]) > HUE.most || Math.abs(one[2] - other[2]) > HUE.most),
  };
}

type Cell = readonly [light: number, blue: number, red: number];

function cellsOf({ cells }: Look): readonly Cell[] {
  const at = (text: string, place: number) => Number.parseInt(text.slice(place, place + 2), 16);
  return (cells.match(/.{6}/g) ?? []).map((cell) => [at(cell, 0), at(cell, 2), at(cell, 4)]);
}

/** Runs in the page. Landmarks are named by what does not change with the words: tag, metric, and how many came before. */
function boxesInSight(): Record<string, Box> {
  const marks = 'header, nav, main, footer, section, h1, h2, [data-metric], [role=group], table, canvas';
  const boxes: Record<string, Box> = {};
  const seen: Record<string, number> = {};
  for (const element of document.querySelectorAll<HTMLElement>(marks)) {
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width < 8 || height < 8 || y >= innerHeight || !element.checkVisibility({ visibilityProperty: true })) continue;
    const kind = element.dataset['metric'] ?? element.tagName.toLowerCase();
    seen[kind] = (seen[kind] ?? 0) + 1;
    boxes[`${kind} ${seen[kind]}`] = [Math.round(x), Math.round(y), Math.round(width), Math.round(height)];
  }
  return boxes;
}

/** Runs in a page. Each cell is the mean of its pixels. */
async function cellsIn({ png, cell }: { readonly png: string; readonly cell: number }) {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const across = Math.floor(image.width / cell);
  const down = Math.floor(image.height / cell);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const drawing = canvas.getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
  drawing.drawImage(image, 0, 0);
  let cells = '';
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      const { data } = drawing.getImageData(column * cell, row * cell, cell, cell);
      let [red, green, blue] = [0, 0, 0];
      for (let at = 0; at < data.length; at += 4) {
        red += data[at] ?? 0;
        green += data[at + 1] ?? 0;
        blue += data[at + 2] ?? 0;
      }
      const light = 0.299 * red + 0.587 * green + 0.114 * blue;
      const pixels = data.length / 4;
      const parts = [light / pixels, 128 + (0.564 * (blue - light)) / pixels, 128 + (0.713 * (red - light)) / pixels];
      for (const part of parts) cells += Math.round(part).toString(16).padStart(2, '0');
    }
  return { across, cells };
}

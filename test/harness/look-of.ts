import type { Page } from 'playwright';

/** Side of a cell of the coarse picture, in pixels: letters blur into the grey of their line. */
const CELL = 20;
/** Pixels across in which a box may move or grow without anybody minding: other fonts are as much wider. */
const ASIDE = 12;
/** Greys (of 255) a cell may differ from its neighbourhood, and the share of cells that may differ more. */
const GREY = 24;
const STRAY = 0.05;

/** How a view looks, but for its fonts: where its landmarks stand, and a picture of coarse grey cells. */
export interface Look {
  readonly boxes: Readonly<Record<string, Box>>;
  readonly across: number;
  /** Grey of each cell, row by row, two hexadecimal digits a cell. */
  readonly greys: string;
}

type Box = readonly [x: number, y: number, width: number, height: number];

/** Looks at what is in sight of the page. `scratch` is any other page: it makes the picture small. */
export async function lookOf(page: Page, scratch: Page): Promise<Look> {
  const boxes = await page.evaluate(boxesInSight);
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  return { boxes, ...(await scratch.evaluate(greysOf, { png: png.toString('base64'), cell: CELL })) };
}

/** What of the look is not as it was, in words; empty when it is the same but for fonts. */
export function differences(was: Look, is: Look): readonly string[] {
  const boxes = Object.entries(was.boxes).flatMap(([name, box]) => {
    const now = is.boxes[name];
    if (!now) return [`${name} is gone`];
    return isNear(box, now) ? [] : [`${name} stood at ${box.join(' ')} and now at ${now.join(' ')}`];
  });
  const fresh = Object.keys(is.boxes).flatMap((name) => (was.boxes[name] ? [] : [`${name} is new`]));
  const strays = shareOfStrays(was, is);
  return [...boxes, ...fresh, ...(strays > STRAY ? [`${Math.round(strays * 100)} % of the picture differs`] : [])];
}

/** Lines of other fonts are higher: what stands further down may stand as much further down. */
function isNear(was: Box, is: Box): boolean {
  const [x, y, width, height] = was.map((size, side) => Math.abs(size - (is[side] ?? 0))) as [
    number,
    number,
    number,
    number,
  ];
  return x <= ASIDE && width <= ASIDE + 0.05 * was[2] && y <= ASIDE + 0.06 * was[1] && height <= ASIDE + 0.06 * was[3];
}

/** Cells that are like none of the nine around their place in the other picture. */
function shareOfStrays(was: Look, is: Look): number {
  const [before, after] = [cellsOf(was), cellsOf(is)];
  if (before.length !== after.length || was.across !== is.across) return 1;
  const around = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => row * was.across + column));
  const strays = before.filter((grey, index) =>
    around.every((step) => Math.abs(grey - (after[index + step] ?? 999)) > GREY),
  );
  return strays.length / before.length;
}

function cellsOf({ greys }: Look): readonly number[] {
  return (greys.match(/../g) ?? []).map((cell) => Number.parseInt(cell, 16));
}

/** Runs in the page. Landmarks are named by what does not change with the words: tag, metric, and how many came before. */
function boxesInSight(): Record<string, Box> {
  const marks = 'header, nav, main, footer, section, h1, h2, [data-metric], [role=group], table, canvas, svg[role=img]';
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
async function greysOf({ png, cell }: { readonly png: string; readonly cell: number }) {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const across = Math.floor(image.width / cell);
  const down = Math.floor(image.height / cell);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const drawing = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  drawing.drawImage(image, 0, 0);
  let greys = '';
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      const { data } = drawing.getImageData(column * cell, row * cell, cell, cell);
      let sum = 0;
      for (let at = 0; at < data.length; at += 4)
        sum += 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
      greys += Math.round((sum * 4) / data.length)
        .toString(16)
        .padStart(2, '0');
    }
  return { across, greys };
}

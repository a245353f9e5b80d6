/** Drawn texts and those nobody reads; and an explanation lies over the page wherever the pointer happens to rest. */
const notJudged = 'svg, option, canvas, [aria-hidden=true], [role=tooltip]';

/** A rectangle in the window's coordinates. */
type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** WCAG 2.2, 2.5.8 Target Size (Minimum): pixels across, or as much room around its middle. */
const TARGET = 24;
/** Sizes between two pixels round either way. */
const HAIR = 1;

const targets =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab], [role=menuitem]';

/** What is wrong with how a page is laid out at the width it has, in words that say where. */
export function layoutFaults(root: HTMLElement): readonly string[] {
  const texts = textsIn(root);
  return [
    ...texts.flatMap(outsideOf),
    ...texts.flatMap(cutOf),
    ...collisions(texts),
    ...targetFaults(targetsIn(root)),
    ...wideParts(root),
  ];
}

interface Shown {
  readonly of: Element;
  readonly said: string;
  readonly boxes: readonly Box[];
}

/** Each text that is drawn, with the boxes of its lines. Words for screen readers alone and drawings are left out. */
function textsIn(root: HTMLElement): readonly Shown[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Shown[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement;
    const said = node.nodeValue?.trim() ?? '';
    if (!of || said === '' || of.closest(notJudged) || !isDrawn(of)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (boxes.length > 0) found.push({ of, said: `“${said.slice(0, 40)}”`, boxes });
  }
  return found;
}

function isDrawn(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { clip, clipPath, width, height } = getComputedStyle(at);
    if (clip !== 'auto' || (clipPath !== 'none' && Number.parseFloat(width) <= 1 && Number.parseFloat(height) <= 1))
      return false;
  }
  return true;
}

/** The nearest box that cuts or scrolls what sticks out of it sideways. */
function keeperOf(element: Element, axis: 'overflowX' | 'overflowY' = 'overflowX'): Element | undefined {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
    if (getComputedStyle(at)[axis] !== 'visible') return at;
  return undefined;
}

/** Words behind the edge of the window, in no box that scrolls. */
function outsideOf({ of, said, boxes }: Shown): readonly string[] {
  const isOutside = boxes.some(({ left, right }) => left < -HAIR || right > innerWidth + HAIR);
  return isOutside && !keeperOf(of) ? [`${said} stands outside the page`] : [];
}

/** Words cut off without dots and without a title that has them whole. */
function cutOf({ of, said, boxes }: Shown): readonly string[] {
  const across = keeperOf(of);
  const down = keeperOf(of, 'overflowY');
  const isCut = (keeper: Element | undefined, out: (box: Box, edge: DOMRect) => boolean) => {
    if (!keeper || /auto|scroll/.test(getComputedStyle(keeper).overflow)) return false;
    const edge = keeper.getBoundingClientRect();
    return boxes.some((box) => out(box, edge));
  };
  const sideways = isCut(across, (box, edge) => box.right > edge.right + HAIR || box.left < edge.left - HAIR);
  const below = isCut(down, (box, edge) => box.bottom > edge.bottom + 3 * HAIR);
  if (below) return [`${said} is cut at its foot`];
  if (!sideways || !across) return [];
  const hasDots = getComputedStyle(across).textOverflow === 'ellipsis';
  const whole = of.closest('[title], [aria-label]');
  return hasDots && whole ? [] : [`${said} is cut ${hasDots ? 'and has no title' : 'without dots'}`];
}

/** Words drawn over other words. */
function collisions(texts: readonly Shown[]): readonly string[] {
  const lines = texts
    .filter(({ of }) => !inDialog(of))
    .flatMap(({ of, said, boxes }) => boxes.map((box) => ({ of, said, box: clipped(of, box) })))
    .filter(({ box }) => box.right - box.left > 2 && box.bottom - box.top > 2)
    .sort((a, b) => a.box.top - b.box.top);
  const found: string[] = [];
  for (const [index, line] of lines.entries())
    for (let next = index + 1; next < lines.length; next++) {
      const other = lines[next];
      if (!other || other.box.top >= line.box.bottom - 2) break;
      // Of words that end in dots the browser tells two boxes.
      if (line.of !== other.of && overlap(line.box, other.box, 3))
        found.push(`${line.said} and ${other.said} stand over each other`);
    }
  return found;
}

function inDialog(element: Element): boolean {
  return element.closest('dialog') !== null;
}

/** What is seen of a box within all that cut or scroll it. */
function clipped(of: Element, box: Box): Box {
  let { left, top, right, bottom } = box;
  for (let at: Element | null = of; at && at !== document.body; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    const edge = overflowX === 'visible' && overflowY === 'visible' ? undefined : at.getBoundingClientRect();
    if (edge && overflowX !== 'visible') [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
    if (edge && overflowY !== 'visible') [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
  }
  return { left, top, right, bottom };
}

function overlap(a: Box, b: Box, least: number): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > least &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > least
  );
}

interface Target {
  readonly of: Element;
  readonly said: string;
  /** What is in sight of it. */
  readonly box: Box;
  /** All of it, as far as it may be scrolled to. */
  readonly whole: Box;
  /** It stands in a line of words, where lines are as high as they are. */
  readonly inLine: boolean;
}

/** What can be pressed, each with all that presses it: a box to tick has its label. */
function targetsIn(root: HTMLElement): readonly Target[] {
  return [...root.querySelectorAll<HTMLElement>(targets)]
    .filter((of) => isDrawn(of) && !of.closest('[inert], fieldset:disabled') && !isPlotted(of))
    .flatMap((of): readonly Target[] => {
      const label = of instanceof HTMLInputElement && /checkbox|radio|file/.test(of.type) ? of.labels?.[0] : undefined;
      const whole = united([of, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect()));
      const box = clipped(of, whole);
      const said = of.getAttribute('aria-label') ?? of.textContent?.trim().slice(0, 30) ?? '';
      if (box.right - box.left < 1 || box.bottom - box.top < 1) return [];
      return [{ of, said: `${of.tagName.toLowerCase()} “${said}”`, box, whole, inLine: isInLine(of) }];
    });
}

/** A dot of a chart stands where its figures put it, as big as they leave room for; the chart's table says the same. */
function isPlotted(of: Element): boolean {
  return of.closest('figure') !== null && getComputedStyle(of).position === 'absolute';
}

function united(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Words stand beside it in its line. */
function isInLine(of: Element): boolean {
  if (!getComputedStyle(of).display.startsWith('inline')) return false;
  const beside = [...(of.parentElement?.childNodes ?? [])].filter((node) => node !== of);
  return beside.some((node) => node instanceof Text && /\p{L}/u.test(node.data));
}

function targetFaults(all: readonly Target[]): readonly string[] {
  const overlapping = all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(
        ({ of, box }) =>
          overlap(one.box, box, HAIR) && !one.of.contains(of) && !of.contains(one.of) && !isOver(one.of, of),
      )
      .map(({ said }) => `${one.said} and ${said} overlap`),
  );
  const small = all.filter((one) => isSmall(one) && !one.inLine && all.some((other) => crowds(other, one)));
  return [...overlapping, ...small.map(({ said, whole }) => `${said} is too small: ${sizeOf(whole)}`)];
}

/** One of them stays in sight while the other scrolls below it: a fixed column or head. */
function isOver(a: Element, b: Element): boolean {
  return [a, b].some((one) => {
    for (let at: Element | null = one; at && at !== document.body; at = at.parentElement)
      if (/sticky|fixed/.test(getComputedStyle(at).position) || at.tagName === 'DIALOG') return true;
    return false;
  });
}

const isSmall = ({ whole: { left, top, right, bottom } }: Target) =>
  right - left < TARGET - HAIR || bottom - top < TARGET - HAIR;
const sizeOf = ({ left, top, right, bottom }: Box) => `${Math.round(right - left)} × ${Math.round(bottom - top)}`;

/** Whether another target, or the circle around the middle of another small one, reaches into the circle of this one. */
function crowds(other: Target, small: Target): boolean {
  if (other.of === small.of || other.of.contains(small.of) || small.of.contains(other.of)) return false;
  const [x, y] = middleOf(small.box);
  const reach = TARGET / 2 - HAIR;
  if (isSmall(other)) {
    const [a, b] = middleOf(other.box);
    if (Math.hypot(a - x, b - y) < 2 * reach) return true;
  }
  const [near, far] = [clamp(x, other.box.left, other.box.right), clamp(y, other.box.top, other.box.bottom)];
  return Math.hypot(near - x, far - y) < reach;
}

const middleOf = ({ left, top, right, bottom }: Box) => [(left + right) / 2, (top + bottom) / 2] as const;
const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** Parts behind the right edge of the window that are in no box which scrolls: the page would scroll sideways. */
function wideParts(root: HTMLElement): readonly string[] {
  const wide = [...root.querySelectorAll('*')].filter((one) => {
    const { right, width } = one.getBoundingClientRect();
    return width > 1 && right > innerWidth + HAIR && !one.closest('svg') && isDrawn(one) && !keeperOf(one);
  });
  return wide
    .filter((one) => !wide.some((other) => other !== one && one.contains(other)))
    .map((one) => `<${one.tagName.toLowerCase()} class="${one.className}"> is wider than the page`);
}

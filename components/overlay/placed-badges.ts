import type { Entity } from '../../utils/model/reading.ts';
import { boxOf, figureTexts } from './figure-text.ts';
import { isInSight } from './is-in-sight.ts';
import type { Layer } from './layer.ts';
import { cardOpener } from './open-card.ts';
import { type Edges, obstaclesIn, type Room, roomBeside, smallSize } from './room-beside.ts';
import { signatureOf } from './surroundings.ts';

/** A figure on the page and the badge that belongs to it. */
export interface Placement {
  readonly key: string;
  readonly entity: Entity;
  readonly element: Element;
  readonly around: Element;
  readonly raw: string;
  /** What stood around it when it was read. */
  readonly signature: string;
  readonly view: HTMLElement;
}

interface Placed extends Placement {
  room?: { readonly at: string; readonly found: Room | undefined };
  shownAt?: string;
  /** Of the whole badge. */
  width?: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly small: boolean;
}

const sliceMs = 4;
const height = 16;

/** Keeps badges beside their figures. */
export function placedBadges(layer: Layer) {
  const cards = cardOpener(layer.root);
  let all: Placed[] = [];
  let waiting: Placed[] = [];

  const hide = (one: Placed) => {
    if (one.shownAt === undefined) return;
    delete one.shownAt;
    one.view.style.visibility = 'hidden';
    one.view.tabIndex = -1;
    cards.forget(one.view);
  };
  const drop = (gone: ReadonlySet<Placed>) => {
    for (const one of gone) {
      cards.forget(one.view);
      one.view.remove();
    }
    all = all.filter((one) => !gone.has(one));
    waiting = waiting.filter((one) => !gone.has(one));
  };
  const put = (one: Placed, target: Spot | undefined) => {
    if (!target) return hide(one);
    const at = `translate(${target.x}px, ${target.y}px)`;
    if (one.shownAt === at) return;
    cards.forget(one.view);
    // A transform: what moves so is no layout shift to anybody who measures those.
    one.view.style.transform = at;
    one.view.classList.toggle('small', target.small);
    one.view.style.visibility = 'visible';
    one.shownAt = at;
  };

  return {
    cards,
    get count() {
      return all.length;
    },
    /** The badge that stands there already, so that it need not be made again. */
    find: (key: string, element: Element) => all.find((one) => one.key === key && one.element === element)?.view,
    set(next: readonly Placement[]): void {
      const kept = new Set(next.map(({ view }) => view));
      drop(new Set(all.filter(({ view }) => !kept.has(view))));
      const known = new Map(all.map((one) => [one.view, one]));
      all = next.map((one) => ({ ...known.get(one.view), ...one }));
      waiting = [];
      for (const { view } of all) if (!view.isConnected) layer.root.append(view);
    },
    /** Takes away the badges whose figure is not what it was. Whatever is in doubt goes. */
    check(): void {
      const signatures = new Map<Element, string>();
      const gone = all.filter(({ element, around, raw, signature }) => {
        if (!element.isConnected || !around.isConnected || !figureTexts(element, raw)) return true;
        const now = signatures.get(around) ?? signatureOf(around);
        signatures.set(around, now);
        return now !== signature;
      });
      if (gone.length > 0) drop(new Set(gone));
    },
    /**
     * Puts badges where their figures are now, for a slice of time. True when all have been put.
     * @param moved figures have surely moved, or only perhaps: then a badge may stay until its turn comes.
     */
    put(moved: 'no' | 'perhaps' | 'surely'): boolean {
      if (moved !== 'no') waiting = [...all];
      const obstacles = new Map<Element, ReturnType<typeof obstaclesIn>>();
      const until = performance.now() + sliceMs;
      // All is measured before anything is written: each write between would have the browser lay the page out again.
      const spots: (readonly [Placed, Spot | undefined])[] = [];
      while (waiting.length > 0 && performance.now() < until) {
        const one = waiting.shift() as Placed;
        spots.push([one, spotOf(one, layer, obstacles, all)]);
      }
      for (const [one, spot] of spots) put(one, spot);
      // Those whose turn has not come would stand beside other figures meanwhile.
      if (moved === 'surely') for (const one of waiting) hide(one);
      const shown = all.filter(({ shownAt }) => shownAt !== undefined);
      if (!shown.some(({ view }) => view.tabIndex === 0) && shown[0]) shown[0].view.tabIndex = 0;
      return waiting.length === 0;
    },
    /** Takes the keyboard from one badge to the next. */
    step(by: 1 | -1, from: HTMLElement): void {
      const shown = all.filter(({ shownAt }) => shownAt !== undefined).map(({ view }) => view);
      const next = shown[(shown.indexOf(from) + by + shown.length) % shown.length];
      if (!next) return;
      for (const one of shown) one.tabIndex = one === next ? 0 : -1;
      next.focus();
    },
    clear(): void {
      drop(new Set(all));
      cards.close();
    },
  };
}

/** Where the badge belongs in the window; undefined where its figure, or the place for it, is not to be seen. */
function spotOf(
  one: Placed,
  { host }: Layer,
  obstacles: Map<Element, ReturnType<typeof obstaclesIn>>,
  all: readonly Placed[],
): Spot | undefined {
  const { element, around, raw, view } = one;
  const texts = figureTexts(element, raw);
  const figure = texts && boxOf(texts);
  if (!figure || figure.bottom < 0 || figure.top > innerHeight || figure.right < 0 || figure.left > innerWidth)
    return undefined;
  const ends = [figure.left + 1, figure.right - 1];
  const middle = (figure.top + figure.bottom) / 2;
  if (!ends.every((x) => isInSight(element, around, host, x, middle))) return undefined;
  const within = around.getBoundingClientRect();
  const isOpen = ({ left, right, top, bottom }: Edges) =>
    [left + 1, right - 1].every((x) => isInSight(element, around, host, x, (top + bottom) / 2));
  const relative = [figure.left - within.left, figure.top - within.top, figure.width, within.width, within.height];
  const at = relative.map(Math.round).join();
  if (one.room?.at !== at || !one.room.found) {
    const taken = obstacles.get(around) ?? [...obstaclesIn(around), ...badgesIn(around, all, one)];
    obstacles.set(around, taken);
    one.width ??= view.offsetWidth;
    const size = { width: one.width, height };
    one.room = { at, found: roomBeside(figure, { size, within, obstacles: taken, isOpen }) };
  }
  const { found } = one.room;
  if (!found) return undefined;
  const [x, y] = [Math.round(figure.left + found.dx), Math.round(figure.top + found.dy)];
  const [wide, high] = sizeOf(one, found);
  return isOpen({ left: x, right: x + wide, top: y, bottom: y + high }) ? { x, y, small: found.small } : undefined;
}

function sizeOf({ width = 0 }: Placed, { small }: Room): readonly [width: number, height: number] {
  return small ? [smallSize.width, smallSize.height] : [width, height];
}

/** Where the other badges of a row or card stand. */
function badgesIn(around: Element, all: readonly Placed[], but: Placed): ReturnType<typeof obstaclesIn> {
  return all.flatMap((one) => {
    const found = one !== but && one.around === around ? one.room?.found : undefined;
    const texts = found && figureTexts(one.element, one.raw);
    const figure = texts && boxOf(texts);
    if (!found || !figure) return [];
    const [width, height] = sizeOf(one, found);
    const [left, top] = [figure.left + found.dx, figure.top + found.dy];
    return [{ left, top, right: left + width, bottom: top + height }];
  });
}

import { dressed } from '../../components/overlay/dressed.ts';
import { rootElementOf } from '../../utils/extract/dom.ts';

/** What lies over the page while the user points. */
export interface Overlay {
  /** Draws the outline around this box with words above it; null takes it away. */
  show(at: { readonly box: DOMRect; readonly says: string } | null): void;
  /** Lets the pointer through, into a frame that has an overlay of its own. */
  letThrough(through: boolean): void;
  readonly element: HTMLElement;
  remove(): void;
}

const topmost = '2147483647';
const blue = '#2457cf';
const font = '13px/1.5 system-ui, sans-serif';
const whole = { position: 'fixed', inset: '0', width: '100vw', height: '100vh' };

/**
 * Lays a sheet over the page that takes every click, in a closed shadow root and, where the browser has one, in the top
 * layer. Nothing of the page moves: the sheet is fixed and has no part in its layout.
 */
export function layOverlay(document: Document, hint: string): Overlay {
  const host = dressed(divIn(document), {
    all: 'initial',
    ...whole,
    display: 'block',
    margin: '0',
    padding: '0',
    border: '0',
    'max-width': 'none',
    'max-height': 'none',
    overflow: 'visible',
    background: 'transparent',
    opacity: '1',
    visibility: 'visible',
    transform: 'none',
    filter: 'none',
    'clip-path': 'none',
    animation: 'none',
    transition: 'none',
    cursor: 'crosshair',
    'pointer-events': 'auto',
    'z-index': topmost,
  });
  const root = host.attachShadow({ mode: 'closed' });
  const frame = part(document, {
    position: 'fixed',
    display: 'none',
    'box-sizing': 'border-box',
    border: `2px solid ${blue}`,
    'border-radius': '4px',
    'box-shadow': '0 0 0 2px #fff, 0 0 0 4px rgb(36 87 207 / 35%)',
  });
  const tag = part(document, {
    ...note,
    position: 'fixed',
    display: 'none',
    'max-width': '60vw',
    overflow: 'hidden',
    'text-overflow': 'ellipsis',
    'white-space': 'nowrap',
  });
  const bar = part(document, {
    ...note,
    position: 'fixed',
    bottom: '16px',
    left: '50%',
    translate: '-50% 0',
    'max-width': '90vw',
  });
  tag.setAttribute('role', 'status');
  bar.textContent = hint;
  root.append(frame, tag, ...(hint === '' ? [] : [bar]));
  // Beside the body, not in it: the page's own scripts look there least.
  rootElementOf(document)?.append(host);
  toTopLayer(host);
  return {
    element: host,
    show: (at) => {
      for (const one of [frame, tag]) dressed(one, { display: at ? 'block' : 'none' });
      tag.textContent = at?.says ?? '';
      if (!at) return;
      const { left, top, width, height } = at.box;
      dressed(frame, {
        left: `${left - 4}px`,
        top: `${top - 4}px`,
        width: `${width + 8}px`,
        height: `${height + 8}px`,
      });
      const above = top > 40 ? top - 38 : top + height + 8;
      dressed(tag, { left: `${Math.max(4, left - 4)}px`, top: `${above}px` });
    },
    letThrough: (through) => {
      dressed(host, { 'pointer-events': through ? 'none' : 'auto' });
    },
    remove: () => host.remove(),
  };
}

const note = {
  padding: '4px 10px',
  'border-radius': '6px',
  background: '#17336f',
  color: '#fff',
  font,
  'box-shadow': '0 1px 6px rgb(0 0 0 / 30%)',
};

function part(document: Document, styles: Readonly<Record<string, string>>): HTMLElement {
  return dressed(divIn(document), { ...styles, 'pointer-events': 'none' });
}

/** A page may name an element of its own `createElement`. */
function divIn(document: Document): HTMLElement {
  return Document.prototype.createElement.call(document, 'div');
}

/** Above the page's own dialogs too, where the browser can. */
function toTopLayer(host: HTMLElement): void {
  if (!('showPopover' in host)) return;
  host.setAttribute('popover', 'manual');
  host.showPopover();
}

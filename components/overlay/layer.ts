import tokens from '../ui/tokens.css?inline';
import { dressed } from './dressed.ts';
import css from './layer.css?inline';
import { make } from './make.ts';

/** The one element laid over a page, and the part of it that holds what is shown. */
export interface Layer {
  readonly host: HTMLElement;
  readonly root: HTMLElement;
  remove(): void;
}

const quiet = ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup'];

/**
 * Lays an empty sheet over the page, beside its body, that lets everything through. Fixed and without a size of its own,
 * it has no part in the page's layout; its inside is closed to the page.
 */
export function layLayer(document: Document): Layer {
  const host = dressed(make(document, 'div'), {
    all: 'initial',
    position: 'fixed',
    inset: '0 auto auto 0',
    width: '0',
    height: '0',
    display: 'block',
    margin: '0',
    overflow: 'visible',
    opacity: '1',
    visibility: 'visible',
    transform: 'none',
    'pointer-events': 'none',
    'z-index': '2147483647',
  });
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = make(document, 'style');
  const root = make(document, 'div', { css: 'layer' });
  shadow.append(style, root);
  document.documentElement.append(host);
  // Rule by rule: what the page's policy says of style elements does not hold for rules put in by script.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens.replaceAll(':root', '.layer') + css);
  for (const rule of sheet.cssRules) style.sheet?.insertRule(rule.cssText, style.sheet.cssRules.length);
  // A click on a badge is no click on the page.
  for (const name of quiet) shadow.addEventListener(name, (event) => event.stopPropagation());
  return { host, root, remove: () => host.remove() };
}

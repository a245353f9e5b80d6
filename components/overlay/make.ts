const svgSpace = 'http://www.w3.org/2000/svg';

/** An element of ours. By the prototype: a page may name an element of its own `createElement`. */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  { css = '', text = '' }: { readonly css?: string; readonly text?: string } = {},
): HTMLElementTagNameMap[K] {
  const element = Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[K];
  if (css !== '') element.className = css;
  if (text !== '') element.textContent = text;
  return element;
}

/** A drawing of one path. */
export function drawing(document: Document, width: number, height: number, path: string): SVGElement {
  const svg = Document.prototype.createElementNS.call(document, svgSpace, 'svg') as SVGElement;
  const line = Document.prototype.createElementNS.call(document, svgSpace, 'path') as SVGElement;
  const attributes = { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

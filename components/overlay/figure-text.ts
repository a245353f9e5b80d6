/** A text without white space: sites put it where they like. */
export function squeezed(text: string | null): string {
  return (text ?? '').replace(/\s+/g, '');
}

/** The text nodes that make up a figure: all of the element's, or its own beside child elements. Undefined when neither reads as it did. */
export function figureTexts(element: Element, raw: string): readonly Text[] | undefined {
  const all = textsIn(element);
  const wanted = squeezed(raw);
  return [all, all.filter((text) => text.parentNode === element)].find(
    (texts) => squeezed(texts.map(({ data }) => data).join('')) === wanted,
  );
}

/** The text nodes in an element that hold more than white space. */
export function textsIn(element: Element): readonly Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (/\S/.test(node.nodeValue ?? '')) texts.push(node as Text);
  return texts;
}

/** The box around texts, in the window's coordinates; undefined when nothing of them is drawn. */
export function boxOf(texts: readonly Text[]): DOMRect | undefined {
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last) return undefined;
  const range = first.ownerDocument.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  const box = range.getBoundingClientRect();
  return box.width > 0 && box.height > 0 ? box : undefined;
}

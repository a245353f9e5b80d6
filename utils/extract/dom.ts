/*
 * Reading the DOM without asking the elements themselves. A form's fields shadow its properties (<input name="childNodes">
 * makes form.childNodes that field), and a page may do so on purpose: the accessors are taken from the prototypes.
 */
type Getter<T> = (of: Node) => T;

function getter<T>(prototype: object, name: string): Getter<T> {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
  if (!get) throw new Error(`This browser has no ${name}.`);
  return (of) => get.call(of) as T;
}

export const firstChildOf: Getter<ChildNode | null> = getter(Node.prototype, 'firstChild');
export const nextSiblingOf: Getter<ChildNode | null> = getter(Node.prototype, 'nextSibling');
export const nodeTypeOf: Getter<number> = getter(Node.prototype, 'nodeType');
export const nodeValueOf: Getter<string | null> = getter(Node.prototype, 'nodeValue');
export const textContentOf: Getter<string | null> = getter(Node.prototype, 'textContent');
export const tagNameOf: Getter<string> = getter(Element.prototype, 'tagName');
export const shadowRootOf: Getter<ShadowRoot | null> = getter(Element.prototype, 'shadowRoot');
export const childrenOf: Getter<HTMLCollection> = getter(Element.prototype, 'children');
export const parentElementOf: Getter<Element | null> = getter(Node.prototype, 'parentElement');

export const firstElementOf: Getter<Element | null> = getter(Element.prototype, 'firstElementChild');
export const nextElementOf: Getter<Element | null> = getter(Element.prototype, 'nextElementSibling');
export const elementCountOf: Getter<number> = getter(Element.prototype, 'childElementCount');

const { getAttribute, hasAttribute, querySelector, querySelectorAll, checkVisibility } = Element.prototype;
const computedStyleMap = Element.prototype.computedStyleMap as Element['computedStyleMap'] | undefined;

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

export function hasAttributeOf(element: Element, name: string): boolean {
  return hasAttribute.call(element, name);
}

export function findIn(element: Element, selector: string): Element | null {
  return querySelector.call(element, selector);
}

export function findAllIn(element: Element, selector: string): NodeListOf<Element> {
  return querySelectorAll.call(element, selector);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function contains(element: Element, node: Node): boolean {
  return Node.prototype.contains.call(element, node);
}

/** Walks the texts below an element, in the browser's own code. */
export function textsBelow(element: Element): TreeWalker {
  const document = element.ownerDocument;
  return Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT);
}

export function holdsTag(element: Element, tag: string): boolean {
  return Element.prototype.getElementsByTagName.call(element, tag).length > 0;
}

export function holdsClass(element: Element, name: string): boolean {
  return Element.prototype.getElementsByClassName.call(element, name).length > 0;
}

/** All matching elements below an element or shadow root. */
export function findAllBelow(root: Element | ShadowRoot, selector: string): NodeListOf<Element> {
  if (nodeTypeOf(root) === Node.DOCUMENT_FRAGMENT_NODE)
    return DocumentFragment.prototype.querySelectorAll.call(root, selector);
  return querySelectorAll.call(root, selector);
}

export function findInDocument(document: Document, selector: string): Element | null {
  return Document.prototype.querySelector.call(document, selector);
}

/** Whether a person can see the element. Costs a style lookup: ask it of candidates, not of every node. */
export function isVisible(element: Element): boolean {
  return checkVisibility?.call(element, { visibilityProperty: true, opacityProperty: true }) ?? true;
}

/** Tells the element's styles by name. Firefox has no style map, and pays a layout when it is asked for a size. */
export function styleOf(element: Element): (name: string) => string {
  if (computedStyleMap) {
    const map = computedStyleMap.call(element);
    return (name) => String(map.get(name) ?? '');
  }
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(name);
}

/** Whether the element takes part in the layout at all; one that is merely transparent does. */
export function isDisplayed(element: Element): boolean {
  return checkVisibility?.call(element) ?? true;
}

export const bodyOf: (document: Document) => HTMLElement | null = getter(Document.prototype, 'body') as never;
export const rootElementOf: (document: Document) => HTMLElement | null = getter(
  Document.prototype,
  'documentElement',
) as never;

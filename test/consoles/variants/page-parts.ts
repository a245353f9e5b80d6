/** The document and the open shadow roots written into it. */
export function rootsOf(document: Document): readonly (Document | DocumentFragment)[] {
  const templates = Array.from(document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]'));
  return [document, ...templates.map((template) => template.content)];
}

export function all(document: Document, selector: string): readonly HTMLElement[] {
  return rootsOf(document).flatMap((root) => Array.from(root.querySelectorAll<HTMLElement>(selector)));
}

const unread = 'script,style,title,template,footer,nav,.watermark';

/** Every text a person may read, menus and small print left out. */
export function textNodes(document: Document): readonly Text[] {
  return rootsOf(document).flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (node.nodeValue?.trim() && !parent?.closest(unread)) found.push(node as Text);
    }
    return found;
  });
}

/** The same element under another tag name. */
export function renamed(element: Element, tag: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of Array.from(element.attributes)) other.setAttribute(name, value);
  for (const [name, value] of Object.entries(attributes)) other.setAttribute(name, value);
  other.append(...Array.from(element.childNodes));
  element.replaceWith(other);
  return other;
}

/** Header cells and, by row, body cells of a table without spanning cells; undefined for any other. */
export function plainTable(table: HTMLElement): readonly (readonly Element[])[] | undefined {
  const rows = Array.from(table.querySelectorAll('tr'), (row) => Array.from(row.children));
  const width = rows[0]?.length ?? 0;
  const isPlain = width > 2 && rows.every((row) => row.length === width) && !table.querySelector('[colspan],[rowspan]');
  return isPlain ? rows : undefined;
}

/** Elements that hold at least three children of one form with figures in them: rows of cards. */
export function cardRows(document: Document): readonly HTMLElement[] {
  return all(document, 'div,section').filter((element) => {
    const children = Array.from(element.children);
    const forms = new Set(children.map((child) => `${child.tagName}:${child.children.length}`));
    const isCard = (child: Element) => child.children.length >= 2 && /\d|-/.test(child.textContent ?? '');
    return children.length >= 3 && forms.size === 1 && children.every(isCard) && !element.closest('table,footer');
  });
}

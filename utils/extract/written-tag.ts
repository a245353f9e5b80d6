/** What an HTML parser would put elsewhere if it met it here. */
export interface Nesting {
  readonly link: boolean;
  readonly button: boolean;
  readonly form: boolean;
  readonly heading: boolean;
  readonly table: 'none' | 'table' | 'section' | 'row' | 'cell' | 'other';
}

const outside: Nesting = { link: false, button: false, form: false, heading: false, table: 'none' };
const valid = /^[a-z][a-z\d.-]*$/;
const heading = /^h[1-6]$/;
const roles: Readonly<Record<string, string>> = { tr: 'row', td: 'cell', th: 'columnheader' };
const parents: Readonly<Record<string, RegExp>> = {
  thead: /^table$/,
  tbody: /^table$/,
  tfoot: /^table$/,
  caption: /^table$/,
  colgroup: /^table$/,
  col: /^(?:table|other)$/,
  tr: /^(?:table|section)$/,
  td: /^row$/,
  th: /^row$/,
};

/**
 * The tag to write for an element: its own, unless a parser would put it elsewhere or drop it. Scripts build what no
 * HTML can say (a link in a link, a row outside of a table); such an element is written as a plain one with its role.
 */
export function writtenTag(
  tagName: string,
  around: Nesting = outside,
): { readonly tag: string; readonly role?: string } {
  const tag = tagName.toLowerCase();
  if (!valid.test(tag)) return { tag: 'span' };
  if (tag === 'p') return { tag: 'div' };
  if (/^(?:html|head|frameset|frame|plaintext|xmp|listing|image|isindex|noembed|noframes|title)$/.test(tag))
    return { tag: 'div' };
  if ((tag === 'a' && around.link) || (tag === 'button' && around.button)) return { tag: 'span' };
  if (tag === 'form' && around.form) return { tag: 'div' };
  if (heading.test(tag) && around.heading) return { tag: 'div', role: 'heading' };
  if (Object.hasOwn(parents, tag) && !parents[tag]?.test(around.table))
    return { tag: 'div', ...(roles[tag] ? { role: roles[tag] } : {}) };
  return { tag };
}

/** What an element's children stand in. */
export function nestingOf(tag: string, around: Nesting = outside): Nesting {
  const isCell = /^(?:td|th|caption)$/.test(tag);
  return {
    link: tag === 'a' || (around.link && !isCell),
    button: tag === 'button' || (around.button && !isCell),
    form: tag === 'form' || around.form,
    heading: heading.test(tag) || around.heading,
    table: tableState(tag),
  };
}

function tableState(tag: string): Nesting['table'] {
  if (tag === 'table') return 'table';
  if (/^(?:thead|tbody|tfoot)$/.test(tag)) return 'section';
  if (tag === 'tr') return 'row';
  if (/^(?:td|th|caption)$/.test(tag)) return 'cell';
  return tag === 'colgroup' ? 'other' : 'none';
}

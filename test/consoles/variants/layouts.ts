import { all, cardRows, plainTable, renamed, textNodes } from './page-parts.ts';

/** A change of a page's layout that changes nothing of what it says. False: it does not apply to this page. */
type Layout = (document: Document) => boolean;

const otherOrder: Layout = (document) => {
  const tables = all(document, 'table').flatMap((table) => plainTable(table) ?? []);
  for (const [first, ...rest] of tables) first?.after(...rest.reverse());
  const rows = cardRows(document);
  for (const row of rows) row.append(...Array.from(row.children).reverse());
  return tables.length + rows.length > 0;
};

const moreColumns: Layout = (document) => {
  const tables = all(document, 'table').flatMap((table) => {
    const rows = plainTable(table);
    return rows && table.querySelector('th:not([scope=row])') ? [rows] : [];
  });
  for (const rows of tables)
    for (const [index, cells] of rows.entries()) {
      const cell = document.createElement(cells[0]?.tagName ?? 'td');
      cell.textContent = cell.tagName === 'TH' ? '新品成长指标' : `${7000 + index}`;
      cells[0]?.after(cell);
    }
  for (const row of cardRows(document)) {
    const card = row.children[0]?.cloneNode(true) as Element;
    const [label] = Array.from(card.querySelectorAll('*')).filter(
      (one) => one.children.length === 0 && one.textContent,
    );
    if (!label) continue;
    label.textContent = '新品成长指标';
    row.children[0]?.after(card);
  }
  return true;
};

const roles: Readonly<Record<string, string>> = {
  TABLE: 'table',
  THEAD: 'rowgroup',
  TBODY: 'rowgroup',
  TR: 'row',
  TH: 'columnheader',
  TD: 'cell',
};

const ariaGrid: Layout = (document) => {
  const parts = all(document, 'table,thead,tbody,tr,th,td');
  for (const part of parts) renamed(part, 'div', { role: roles[part.tagName] as string });
  return parts.length > 0;
};

const headerApart: Layout = (document) => {
  const tables = all(document, 'table').filter((table) => table.querySelector('thead') && table.querySelector('tbody'));
  for (const table of tables) {
    const [body, head] = [document.createElement('table'), table.querySelector('thead') as Element];
    body.append(table.querySelector('tbody') as Element);
    const [upper, lower] = [document.createElement('div'), document.createElement('div')];
    table.replaceWith(upper, lower);
    upper.append(table);
    table.replaceChildren(head);
    lower.append(body);
  }
  return tables.length > 0;
};

const kept =
  /title|header|active|primary|selected|spider|shop|company|user-name|level|measure|fixed|picker|date|reader|Frame|skeleton/i;

/** New tags, hashed classes and a wrapper around every leaf, as after a rewrite with another library. */
const rewritten: Layout = (document) => {
  const leaves = all(document, 'body *').filter((one) => one.children.length === 0 && one.textContent?.trim());
  for (const leaf of leaves) {
    const wrapper = document.createElement('span');
    wrapper.append(...Array.from(leaf.childNodes));
    if (!['TEMPLATE', 'STYLE', 'SCRIPT'].includes(leaf.tagName)) leaf.append(wrapper);
    else leaf.append(...Array.from(wrapper.childNodes));
  }
  for (const [index, element] of all(document, 'body [class]').entries()) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/);
    element.setAttribute(
      'class',
      names.map((name) => (kept.test(name) ? name : `css-${index.toString(36)}`)).join(' '),
    );
  }
  for (const element of all(document, 'body div')) renamed(element, 'section');
  for (const element of all(document, 'body b')) renamed(element, 'strong');
  return true;
};

const commented: Layout = (document) => {
  for (const text of textNodes(document)) {
    const { nodeValue: value } = text;
    const middle = Math.floor((value ?? '').length / 2);
    text.replaceWith((value ?? '').slice(0, middle), document.createComment(' '), (value ?? '').slice(middle));
  }
  return true;
};

export const layouts: Readonly<Record<string, Layout>> = {
  'columns and cards in another order': otherOrder,
  'more columns and cards': moreColumns,
  'tables as ARIA grids': ariaGrid,
  'the header in a table of its own': headerApart,
  'rewritten with another library': rewritten,
  'texts in pieces with comments between': commented,
};

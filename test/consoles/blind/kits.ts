/*
 * The markup of the component libraries the consoles are built with, as their own documents show it. Cells are HTML.
 */
type Row = readonly string[];

const tag = (name: string, attributes: string, inner: string) =>
  `<${name}${attributes && ` ${attributes}`}>${inner}</${name}>`;
const each = (cells: Row, draw: (cell: string, index: number) => string) => cells.map(draw).join('');

/** antd 3: sortable headers, fixed first column as a copied table, row keys. */
export function antd3(headers: Row, rows: readonly Row[], { keys = [] as Row, fixed = false } = {}): string {
  const head = (cells: Row) =>
    `<thead class="ant-table-thead"><tr>${each(cells, (cell) => `<th class="ant-table-column-has-actions ant-table-column-has-sorters"><span class="ant-table-header-column"><div class="ant-table-column-sorters"><span class="ant-table-column-title">${cell}</span><span class="ant-table-column-sorter"><i class="anticon anticon-caret-up"></i><i class="anticon anticon-caret-down"></i></span></div></span></th>`)}</tr></thead>`;
  const body = (take: number) =>
    `<tbody class="ant-table-tbody">${rows.map((row, index) => `<tr class="ant-table-row ant-table-row-level-0" data-row-key="${keys[index] ?? index}">${each(row.slice(0, take), (cell) => `<td>${cell}</td>`)}</tr>`).join('')}</tbody>`;
  const copy = fixed
    ? `<div class="ant-table-fixed-left"><div class="ant-table-body-outer"><div class="ant-table-body-inner"><table class="ant-table-fixed">${head(headers.slice(0, 1))}${body(1)}</table></div></div></div>`
    : '';
  return `<div class="ant-table-wrapper"><div class="ant-spin-nested-loading"><div class="ant-spin-container"><div class="ant-table"><div class="ant-table-content"><div class="ant-table-scroll"><div class="ant-table-body"><table>${head(headers)}${body(headers.length)}</table></div></div>${copy}</div></div></div></div></div>`;
}

/** antd 5 with a fixed header: two tables, a measuring row, a summary below. */
export function antd5(headers: Row, rows: readonly Row[], { summary }: { summary?: Row } = {}): string {
  const measure = `<tr aria-hidden="true" class="ant-table-measure-row" style="height:0">${each(headers, () => '<td style="padding:0;border:0;height:0"><div style="height:0;overflow:hidden">&nbsp;</div></td>')}</tr>`;
  const foot = summary
    ? `<tfoot class="ant-table-summary"><tr>${each(summary, (cell) => `<td class="ant-table-cell">${cell}</td>`)}</tr></tfoot>`
    : '';
  return `<div class="ant-table ant-table-fixed-header"><div class="ant-table-container"><div class="ant-table-header"><table style="table-layout:fixed"><thead class="ant-table-thead"><tr>${each(headers, (cell) => `<th class="ant-table-cell" scope="col">${cell}</th>`)}<th class="ant-table-cell ant-table-cell-scrollbar"></th></tr></thead></table></div><div class="ant-table-body"><table><tbody class="ant-table-tbody">${measure}${rows.map((row, index) => `<tr data-row-key="${index}" class="ant-table-row">${each(row, (cell) => `<td class="ant-table-cell">${cell}</td>`)}</tr>`).join('')}</tbody>${foot}</table></div></div></div>`;
}

/** Arco and Auxo: cells wrapped twice. */
export function arco(headers: Row, rows: readonly Row[], prefix = 'arco'): string {
  const cell = (inner: string) =>
    `<div class="${prefix}-table-cell"><span class="${prefix}-table-cell-wrap-value">${inner}</span></div>`;
  return `<div class="${prefix}-table"><div class="${prefix}-table-container"><table><thead><tr class="${prefix}-table-tr">${each(headers, (text) => `<th class="${prefix}-table-th"><div class="${prefix}-table-th-item"><span class="${prefix}-table-th-item-title">${text}</span></div></th>`)}</tr></thead><tbody>${rows.map((row) => `<tr class="${prefix}-table-tr">${each(row, (text) => `<td class="${prefix}-table-td">${cell(text)}</td>`)}</tr>`).join('')}</tbody></table></div></div>`;
}

/** Element: header and body tables, and both once more for the fixed column. */
export function element(headers: Row, rows: readonly Row[]): string {
  const head = `<div class="el-table__header-wrapper"><table class="el-table__header"><thead><tr>${each(headers, (text, index) => `<th class="el-table_1_column_${index} is-leaf el-table__cell" colspan="1"><div class="cell">${text}</div></th>`)}</tr></thead></table></div>`;
  const body = `<table class="el-table__body"><tbody>${rows.map((row) => `<tr class="el-table__row">${each(row, (text) => `<td class="el-table__cell"><div class="cell">${text}</div></td>`)}</tr>`).join('')}</tbody></table>`;
  return `<div class="el-table">${head}<div class="el-table__body-wrapper">${body}</div><div class="el-table__fixed"><div class="el-table__fixed-header-wrapper">${head}</div><div class="el-table__fixed-body-wrapper">${body}</div></div></div>`;
}

/** Fusion: header and body apart, roles on everything. */
export function next(headers: Row, rows: readonly Row[]): string {
  return `<div class="next-table"><div class="next-table-inner"><div class="next-table-header"><div class="next-table-header-inner"><table role="table"><thead><tr>${each(headers, (text) => `<th class="next-table-cell next-table-header-node" rowspan="1"><div class="next-table-cell-wrapper" data-next-table-col="1">${text}</div></th>`)}</tr></thead></table></div></div><div class="next-table-body"><table role="table"><tbody>${rows.map((row) => `<tr class="next-table-row" role="row">${each(row, (text) => `<td class="next-table-cell" role="gridcell"><div class="next-table-cell-wrapper">${text}</div></td>`)}</tr>`).join('')}</tbody></table></div></div></div>`;
}

/** Semi: an ARIA grid. */
export function semi(headers: Row, rows: readonly Row[]): string {
  return `<div class="semi-table-wrapper"><div class="semi-table-body"><table role="grid" aria-rowcount="${rows.length}" class="semi-table"><thead class="semi-table-thead"><tr role="row" class="semi-table-row">${each(headers, (text) => `<th class="semi-table-row-head" role="columnheader" scope="col">${text}</th>`)}</tr></thead><tbody role="rowgroup" class="semi-table-tbody">${rows.map((row) => `<tr role="row" class="semi-table-row">${each(row, (text) => `<td role="gridcell" class="semi-table-row-cell">${text}</td>`)}</tr>`).join('')}</tbody></table></div></div>`;
}

/** Plain elements in a CSS grid or flex rows. */
export function divs(headers: Row, rows: readonly Row[]): string {
  const row = (cells: Row, name: string) =>
    tag(
      'div',
      `class="${name}" style="display:flex"`,
      each(cells, (text) => `<div class="col" style="flex:1">${text}</div>`),
    );
  return `<div class="list-x2">${row(headers, 'list-head')}<div class="list-body">${rows.map((cells) => row(cells, 'list-row')).join('')}</div></div>`;
}

/** Polaris' data table: the first cell of a row heads it. */
export function polaris(headers: Row, rows: readonly Row[], totals?: Row): string {
  const cells = (row: Row) =>
    each(row, (text, index) =>
      index === 0
        ? `<th class="Polaris-DataTable__Cell Polaris-DataTable__Cell--firstColumn" scope="row">${text}</th>`
        : `<td class="Polaris-DataTable__Cell Polaris-DataTable__Cell--numeric">${text}</td>`,
    );
  const sum = totals
    ? `<tr>${each(totals, (text, index) => `<${index === 0 ? 'th scope="row"' : 'td'} class="Polaris-DataTable__Cell Polaris-DataTable__Cell--total">${text}</${index === 0 ? 'th' : 'td'}>`)}</tr>`
    : '';
  return `<div class="Polaris-DataTable"><div class="Polaris-DataTable__ScrollContainer"><table class="Polaris-DataTable__Table"><thead><tr>${each(headers, (text) => `<th data-polaris-header-cell="true" class="Polaris-DataTable__Cell Polaris-DataTable__Cell--header" scope="col" aria-sort="none"><button class="Polaris-DataTable__Heading"><span class="Polaris-DataTable__Icon"><span class="Polaris-Icon"><span class="Polaris-Text--root Polaris-Text--visuallyHidden" style="position:absolute;clip:rect(0,0,0,0);width:1px;height:1px;overflow:hidden">sort ascending by</span></span></span>${text}</button></th>`)}</tr>${sum}</thead><tbody>${rows.map((row) => `<tr class="Polaris-DataTable__TableRow">${cells(row)}</tr>`).join('')}</tbody></table></div></div>`;
}

/** Katal's custom elements in light DOM. */
export function kat(headers: Row, rows: readonly Row[]): string {
  const row = (cells: Row) =>
    `<kat-table-row>${each(cells, (text) => `<kat-table-cell>${text}</kat-table-cell>`)}</kat-table-row>`;
  return `<kat-table><kat-table-head>${row(headers)}</kat-table-head><kat-table-body>${rows.map(row).join('')}</kat-table-body></kat-table>`;
}

/** Roles on plain elements. */
export function aria(headers: Row, rows: readonly Row[]): string {
  return `<div role="grid"><div role="rowgroup"><div role="row">${each(headers, (text) => `<div role="columnheader"><span>${text}</span></div>`)}</div></div><div role="rowgroup">${rows.map((row) => `<div role="row">${each(row, (text) => `<div role="gridcell"><span>${text}</span></div>`)}</div>`).join('')}</div></div>`;
}

/** A WooCommerce report: totals above, a table whose header is the body's first row, totals below. */
export function woo(
  range: string,
  compared: string,
  totals: readonly (readonly [label: string, value: string, delta: string])[],
  headers: Row,
  rows: readonly Row[],
  foot: readonly (readonly [value: string, label: string])[],
): string {
  return `<div id="wpadminbar"><ul><li id="wp-admin-bar-site-name"><a class="ab-item" href="#">Kiln Sample Pottery</a></li></ul></div><div class="woocommerce-layout"><div class="woocommerce-filters"><div class="woocommerce-filters-date"><button class="woocommerce-dropdown-button"><div class="woocommerce-dropdown-button__labels"><span>${range}</span><span>${compared}</span></div></button></div></div><ul class="woocommerce-summary has-${totals.length}-items">${totals.map(([label, value, delta]) => `<li class="woocommerce-summary__item-container"><a class="woocommerce-summary__item" href="#"><div class="woocommerce-summary__item-label"><p>${label}</p></div><div class="woocommerce-summary__item-data"><div class="woocommerce-summary__item-value"><p>${value}</p></div><div class="woocommerce-summary__item-delta" aria-label="Change from Previous period: ${delta}"><p>${delta}</p></div></div></a></li>`).join('')}</ul><div class="woocommerce-card woocommerce-table"><div class="woocommerce-table__table"><table><tbody><tr>${each(headers, (text) => `<th role="columnheader" scope="col" class="woocommerce-table__header is-sortable"><button><span aria-hidden="true">${text}</span><span class="screen-reader-text" style="clip:rect(1px,1px,1px,1px);position:absolute;height:1px;width:1px;overflow:hidden">Sort by ${text} in descending order</span></button></th>`)}</tr>${rows.map((row) => `<tr>${each(row, (text, index) => (index === 0 ? `<th scope="row" class="woocommerce-table__item">${text}</th>` : `<td class="woocommerce-table__item is-numeric">${text}</td>`))}</tr>`).join('')}</tbody></table></div><ul class="woocommerce-table__summary">${foot.map(([value, label]) => `<li class="woocommerce-table__summary-item"><span class="woocommerce-table__summary-value">${value}</span><span class="woocommerce-table__summary-label">${label}</span></li>`).join('')}</ul></div></div>`;
}

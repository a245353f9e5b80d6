const labels = [
  '商品访客数',
  '商品浏览量',
  '商品加购件数',
  '商品加购人数',
  '支付买家数',
  '支付件数',
  '支付金额',
  '商品支付转化率',
  '访客平均价值',
  '搜索引导访客数',
];

/** A page as big as they get: a table of `rows` × `columns` cells of the nesting consoles use, 4 nodes a cell. */
export function bigTablePage(rows: number, columns: number): string {
  const header = Array.from(
    { length: columns },
    (_, i) => `<th><span><div><span>${labels[i] ?? `自定指标${i}`}</span><i>⇅</i></div></span></th>`,
  ).join('');
  const cell = (row: number, column: number) =>
    `<td class="cell"><div class="cell-inner"><span class="value">${figure(row, column)}</span></div></td>`;
  const body = Array.from({ length: rows }, (_, row) => {
    const id = 600_000_000_000 + row;
    const cells = Array.from({ length: columns }, (_, column) => cell(row, column)).join('');
    return `<tr data-row-key="${id}"><td><a href="//item.taobao.com/item.htm?id=${id}" title="样例商品 ${row}">样例商品 ${row}</a><div>ID:${id}</div></td>${cells}</tr>`;
  }).join('');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body><span class="ebase-ModernFrame__title" title="样例店">样例店</span><div class="oui-card"><div class="oui-card-header">商品排行</div><span class="oui-date-picker-current-date">统计时间 2026-08-23</span><table><thead><tr><th>商品信息</th>${header}</tr></thead><tbody>${body}</tbody></table></div></body></html>`;
}

function figure(row: number, column: number): string {
  const value = ((row * 7919 + column * 104_729) % 90_000) + 1;
  return labels[column] === '商品支付转化率' ? `${(value / 9000).toFixed(2)}%` : value.toLocaleString('en');
}

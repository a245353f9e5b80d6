const rows = 40;
const labels = ['商品访客数', '商品浏览量', '商品加购件数', '支付买家数', '支付件数', '支付金额'];

/**
 * A console page with a recycled virtual table and a function `storm(ms)` that scrolls it 60 times a second: the first
 * row becomes the last, with another product's figures. Resolves to the number of updates.
 */
export const stormPage = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body>
<span class="ebase-ModernFrame__title" title="样例店">样例店</span>
<div class="oui-card"><div class="oui-card-header">商品排行</div>
<span class="oui-date-picker-current-date">统计时间 2026-08-23</span>
<div class="body" style="height:400px;overflow:auto"><table><thead><tr><th>商品信息</th>${labels.map((label) => `<th>${label}</th>`).join('')}</tr></thead>
<tbody>${Array.from({ length: rows }, (_, row) => rowOf(row)).join('')}</tbody></table></div></div>
<script>
  function storm(ms) {
    const body = document.querySelector('tbody');
    const until = performance.now() + ms;
    let updates = 0;
    return new Promise((resolve) => {
      const timer = setInterval(() => {
        const row = body.firstElementChild;
        const id = 600000001000 + updates;
        row.querySelector('a').href = '//item.taobao.com/item.htm?id=' + id;
        row.querySelector('a').textContent = '样例商品 ' + id;
        row.querySelectorAll('.value').forEach((cell, column) => {
          cell.textContent = ((updates * 7919 + column * 104729) % 90000 + 1).toLocaleString('en');
        });
        body.append(row);
        document.querySelector('.body').scrollTop = 20 + updates % 2;
        updates++;
        if (performance.now() >= until) { clearInterval(timer); resolve(updates); }
      }, 1000 / 60);
    });
  }
</script></body></html>`;

function rowOf(row: number): string {
  const id = 600_000_000_000 + row;
  const cells = labels.map((_, column) => `<td><div><span class="value">${row * 10 + column + 1}</span></div></td>`);
  return `<tr><td><a href="//item.taobao.com/item.htm?id=${id}">样例商品 ${id}</a></td>${cells.join('')}</tr>`;
}

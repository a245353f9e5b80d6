import { expect, test } from 'vitest';
import { readingsOn } from './figures-on.ts';
import { lookAt } from './look-at.ts';
import shopify from './shopify/report-by-product/page.html?raw';
import woocommerce from './woocommerce/products/page.html?raw';

const rank = 'https://sycm.taobao.com/cc/item_rank';

/** What each product of a piece of a page is filed under. */
async function filedOn(body: string, address = rank): Promise<Readonly<Record<string, string | undefined>>> {
  const readings = await readingsOn(body, address);
  return Object.fromEntries(readings.map(({ entity }) => [entity.id ?? entity.name, entity.category]));
}

const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
const shirt = '<a href="?id=68112345678">衬衫</a>';
const shorts = '<a href="?id=68112345679">短裤</a>';

test('a column of categories says what each product is filed under', async () => {
  for (const head of ['类目', '商品类目', '所属类目', '叶子类目', '商品分类', 'Category', 'Product type', 'Categoria'])
    expect(
      await filedOn(table(['商品', head, '商品访客数'], [shirt, '女装/女士精品', '1,391'], [shorts, '男装', '525'])),
      head,
    ).toEqual({ '68112345678': '女装/女士精品', '68112345679': '男装' });
});

test('levels in columns of their own make a path, root first; a level that repeats its parent is said once', async () => {
  expect(
    await filedOn(
      table(
        ['商品', '一级类目', '二级类目', '三级类目', '商品访客数'],
        [shirt, '家具', '沙发类', '实木沙发', '1,391'],
        [shorts, '箱包', '箱包', '', '525'],
      ),
    ),
  ).toEqual({ '68112345678': '家具 > 沙发类 > 实木沙发', '68112345679': '箱包' });
});

test('what is no name is no category: a dash, a comma between two, what is left out', async () => {
  expect(
    await filedOn(
      table(
        ['商品', '类目', '商品访客数'],
        [shirt, '<a>Bowls</a><span>,</span> <a>Vases</a><button>+2 more</button>', '1,391'],
        [shorts, '-', '525'],
      ),
    ),
  ).toEqual({ '68112345678': 'Bowls > Vases', '68112345679': undefined });
});

test('figures and remarks of a category are no category', async () => {
  for (const head of ['类目排名', '类目访客数', '同类目商品', 'Category rank', 'Product type count', '类型'])
    expect(await filedOn(table(['商品', head, '商品访客数'], [shirt, '前列', '1,391'])), head).toEqual({
      '68112345678': undefined,
    });
});

test('only products are filed: rows of sources are not', async () => {
  const readings = await readingsOn(table(['来源名称', '类目', '访客数'], ['手淘搜索', '女装', '1,391']));
  expect(readings.map(({ entity }) => [entity.kind, entity.category])).toEqual([['source', undefined]]);
});

test('the page of one product may say it among its texts', async () => {
  const page = 'https://sycm.taobao.com/cc/item_archives?itemId=68112345678';
  const card = '<div><span>访客数</span><b>1,391</b></div>';
  const categoryOf = async (text: string) => Object.values(await filedOn(`<p>${text}</p>${card}`, page));
  expect(await categoryOf('所属类目：女装/女士精品')).toEqual(['女装/女士精品']);
  expect(await categoryOf('商品类目: 家具 > 沙发类 其他')).toEqual(['家具 > 沙发类']);
  expect(await categoryOf('类目 女装')).toEqual([undefined]);
});

test('WooCommerce names categories and Shopify types of products; readings are what they were', async () => {
  const at = '2026-08-24T10:00:00+08:00';
  const filed = async (html: string, address: string) => {
    const look = await lookAt(html, address, at);
    const readings = look.found === 'figures' ? look.draft.readings : [];
    const products = readings.filter(({ entity }) => entity.kind === 'product');
    return [...new Set(products.map(({ entity }) => `${entity.id} ${entity.category}`))];
  };
  expect(
    await filed(
      woocommerce,
      'https://toepferei.example.de/wp-admin/admin.php?page=wc-admin&path=%2Fanalytics%2Fproducts&period=month&compare=previous_period',
    ),
  ).toEqual(['12 Bowls', '13 Bowls']);
  expect(
    await filed(shopify, 'https://admin.shopify.com/store/tillside-demo/analytics/reports/total_sales_by_product'),
  ).toEqual(['7000041 Home & Garden', '7000012 Home & Garden', '7000003 Home & Garden']);
});

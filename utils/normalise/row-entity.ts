import type { RawCell, RawRow } from '../model/raw-page.ts';
import type { Entity, EntityKind } from '../model/reading.ts';

const kinds: readonly (readonly [EntityKind | 'date', RegExp])[] = [
  ['date', /^(?:统计)?(?:日期|时间|日付|date|day|month|week|datum|tag|fecha|data|tanggal)$/i],
  ['keyword', /关键词|搜索词|search (?:query|term)|^keyword/i],
  ['source', /来源|渠道|source|referrer|channel/i],
  ['campaign', /推广计划|计划名称|推广单元|campaign/i],
  [
    'product',
    /商品|宝贝|产品|货品|单品|sku|spu|asin|product|listing|variation|produkt?|prod[uo]|artikel|\bitem id\b|\bid do item\b|^(?:item|title|name|titel|título|titre|titolo|タイトル|artículo)s?$/i,
  ],
  ['order', /^订单(?:编号|号)|order (?:#|id|number)/i],
];

// 商品曝光人数, 商品状态 and 商品标签 are figures and remarks of a product, not its name.
const aboutIt =
  /(?:数|率|量|额|价|价格|费|花费|消耗|占比|时长|次数|指数|评分|得分|排名|进度|状态|类型|类目|分类|等级|标签|图片?|时间|链接)(?:\s*\([^()]*\))?$/;

const aboutItInEnglish =
  /\b(?:vendor|type|category|status|brand|tags?|image|url|price|sales|revenue|gmv|clicks?|views?|visits?|visitors|impressions?|viewed|rate|ratio|percentage|count|quantity|stock|rank|sold|orders?|buyers|customers|variant (?:title|name|sku)|^variations|start date|score)(?:\s*\([^()]*\))*$/i;

/** What the rows of a table are about, told by the header of the column that names them. */
export function headerKind(header: string): EntityKind | 'date' | undefined {
  const plain = header.normalize('NFKC').trim();
  if (plain.length > 60 || aboutItInEnglish.test(plain) || (aboutIt.test(plain) && !/^(?:统计)?时间$/.test(plain)))
    return undefined;
  return kinds.find(([, pattern]) => pattern.test(plain))?.[0];
}

const longestName = 300;
const idText =
  /(?:商品|宝贝|货品)?\s*(?:(?<![A-Za-z])ID(?:\s+\p{L}{2,10}){0,2}\s*[:：]|ID|编号|编码|货号)\s*[:：]?\s*([A-Za-z0-9][A-Za-z0-9_-]{3,})/iu;
const idInLink =
  /[?&](?:id|itemId|item_id|goods_id|goodsId|num_iid|productId|product_id|products|skuId|sku)=([\w-]+)|\/(?:products?|items?|itm|dp|listing)\/([\w-]{4,})|\/(\d{6,20})\.html/;
/** A number long enough to be an id. */
export const bareId = /^(?:\d{6,20}|B0[A-Z0-9]{8})$/;
const notAName = /^(?:ID|SKU|编号|编码|货号|商品ID|发布时间|上架时间|较前)|^[\d\s.,%:：/-]+$/i;

/** Reads the entity a row names. Undefined when the row names none: its figures belong to nobody we could tell. */
export function rowEntity(kind: EntityKind, row: RawRow, cell: RawCell): Entity | undefined {
  const texts = cell.texts.map((part) => part.text);
  if (kind !== 'product') {
    const name = texts.find((text) => /[\p{L}\p{N}]/u.test(text)) ?? null;
    return name === null ? undefined : { kind, id: null, name };
  }
  const id =
    texts.map((text) => idText.exec(text.normalize('NFKC'))?.[1]).find(Boolean) ??
    linkId(cell) ??
    texts.find((text) => bareId.test(text)) ??
    keyId(row) ??
    null;
  const name = productName(cell, texts, id);
  return id === null && name === null ? undefined : { kind, id, name };
}

function linkId(cell: RawCell): string | undefined {
  for (const link of cell.links) {
    const match = idInLink.exec(link.href);
    if (match) return match[1] ?? match[2] ?? match[3];
  }
  return undefined;
}

/** A site's row key is an id only when it looks like one: a running number is the row's place. */
function keyId(row: RawRow): string | undefined {
  return row.key !== null && /^(?:\d{6,}|B0[A-Z0-9]{8})$/.test(row.key) ? row.key : undefined;
}

/** The full name: a link's title wins over its text, which sites cut short. */
function productName(cell: RawCell, texts: readonly string[], id: string | null): string | null {
  const isName = (text: string) => text !== '' && text !== id && !notAName.test(text);
  const titled = cell.links.map((link) => link.title ?? link.text).find(isName);
  if (titled) return titled.slice(0, longestName).replace(/\s+/g, ' ').trim();
  const named = texts.filter((text) => isName(text) && !idText.test(text));
  return (
    named.reduce((longest, text) => (text.length > longest.length ? text : longest), '').slice(0, longestName) || null
  );
}

/** 合计 rows and the like are sums over rows, not a row. */
export function isTotalRow(row: RawRow): boolean {
  const first = row.cells.find((cell) => cell.texts.length > 0)?.texts[0]?.text ?? '';
  return /^(?:(?:当前页|本页|全部|所选|已选)?(?:合计|总计|汇总|小计)|合计|总计|汇总|小计|总和|均值|平均|总体|整体|全店|店铺汇总|全部(?:商品|来源|渠道)?(?:汇总|合计)|(?:grand |sub)?totals?|summary|average)(?:$|[\s:：（(])/i.test(
    first.normalize('NFKC').trim(),
  );
}

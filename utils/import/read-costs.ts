import { readUserItem } from '../model/read-user-item.ts';
import type { CategoryNote, Cost, CostKind } from '../model/user-data.ts';

/** Headers by field, as price lists and ERP exports have them. */
const headers = {
  product: ['商品id', '宝贝id', '商品编码', '商家编码', '货号', 'sku', 'product id', 'item id', 'asin'],
  goods: ['成本', '成本价', '进货价', '采购价', '单件成本', 'cost', 'unit cost', 'cost per item'],
  freight: ['运费成本', '快递费', '单件运费', 'shipping cost'],
  packaging: ['包装成本', '包材费', 'packaging cost'],
  'platform-fee': ['平台扣点', '平台佣金', '扣点', '佣金', '佣金比例', 'platform fee', 'commission', 'referral fee'],
  'payment-fee': ['支付手续费', '手续费', 'payment fee', 'processing fee'],
  insurance: ['运费险', '运费险成本', 'return insurance'],
  currency: ['币种', 'currency'],
  from: ['生效日期', '开始日期', 'valid from'],
  category: [
    '类目',
    '商品类目',
    '所属类目',
    '叶子类目',
    '三级类目',
    '商品分类',
    '分类',
    '品类',
    'category',
    'product type',
  ],
} as const;
type Field = keyof typeof headers;
const kinds = [
  'goods',
  'freight',
  'packaging',
  'platform-fee',
  'payment-fee',
  'insurance',
] as const satisfies readonly CostKind[];
/** What is taken as a share of sales where the list says per cent. */
const shares: readonly CostKind[] = ['platform-fee', 'payment-fee', 'insurance'];

/** The costs of a list, and how many lines had none that could be read. */
export interface CostList {
  readonly costs: readonly Cost[];
  /** What its lines are filed under, where the list has a column for that: one note a category. */
  readonly categories: readonly CategoryNote[];
  readonly refused: number;
}

export interface CostListOptions {
  readonly shopKey: string;
  /** Of lists that name none. */
  readonly currency: string;
  /** First day of costs without a date of their own, YYYY-MM-DD. */
  readonly from: string;
  /** When the list is imported, ISO 8601. */
  readonly at: string;
}

/**
 * Costs of products from a table: one line a product, one column a kind of cost. A plain number is money a unit; a fee
 * with a per cent sign, in the cell or in its heading, a share of sales. The id of a cost follows from shop, product,
 * kind and day, so that importing a list again corrects it rather than doubling it. A column of categories says what
 * the products are filed under. Undefined when the table names no product, or neither a cost nor a category.
 */
export function readCosts(grid: readonly (readonly string[])[], options: CostListOptions): CostList | undefined {
  const top = grid.findIndex((row) => columnsOf(row) !== undefined);
  const columns = columnsOf(grid[top] ?? []);
  if (!columns) return undefined;
  const inPercent = new Set([...columns].flatMap(([field, at]) => (/[%％]/.test(grid[top]?.[at] ?? '') ? field : [])));
  const costs: Cost[] = [];
  const filed = new Map<string, Set<string>>();
  let refused = 0;
  for (const cells of grid.slice(top + 1)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const own = costsOf(cells, columns, inPercent, options);
    costs.push(...own);
    const [product, category] = [productIn(cells, columns), textIn(cells, columns, 'category')];
    const isFiled = product !== '' && /\p{L}/u.test(category);
    if (isFiled) filed.set(category, (filed.get(category) ?? new Set()).add(product));
    if (own.length === 0 && !isFiled) refused++;
  }
  return { costs, categories: notesOf(filed, options), refused };
}

/** Each import its own notes: a later list may name other products of the same category. */
function notesOf(
  filed: ReadonlyMap<string, ReadonlySet<string>>,
  { shopKey, at }: CostListOptions,
): readonly CategoryNote[] {
  return [...filed].flatMap(([category, products]) => {
    const id = `${shopKey}/imported/${at}/${category}`;
    const note = { id, at, shopKey, category, products: [...products].sort(), source: 'imported' };
    return readUserItem('categories', note) ?? [];
  });
}

function textIn(cells: readonly string[], columns: ReadonlyMap<Field, number>, field: Field): string {
  return (cells[columns.get(field) ?? -1] ?? '').normalize('NFKC').trim();
}

/** Without what keeps spreadsheets from making a number of it. */
function productIn(cells: readonly string[], columns: ReadonlyMap<Field, number>): string {
  return textIn(cells, columns, 'product').replace(/^(?:="(.*)"|'(.*))$/, '$1$2');
}

function costsOf(
  cells: readonly string[],
  columns: ReadonlyMap<Field, number>,
  inPercent: ReadonlySet<Field>,
  given: CostListOptions,
): readonly Cost[] {
  const cell = (field: Field) => textIn(cells, columns, field);
  const product = productIn(cells, columns);
  const from = cell('from').replaceAll(/[/.]/g, '-') || given.from;
  return kinds.flatMap((kind) => {
    const told = amountIn(cell(kind), shares.includes(kind) && inPercent.has(kind));
    if (!told || (told.isShare && !shares.includes(kind))) return [];
    const cost = readUserItem('costs', {
      id: `${given.shopKey}/${product}/${kind}/${from}`,
      at: given.at,
      shopKey: given.shopKey,
      product,
      kind,
      basis: told.isShare ? 'share-of-sales' : 'per-unit',
      value: told.value,
      currency: told.isShare ? null : cell('currency').toUpperCase() || given.currency,
      from,
      to: null,
      source: 'imported',
    });
    return cost ?? [];
  });
}

/** A number as it is written, thousands in commas; a share when it, or its column, is in per cent. */
function amountIn(cell: string, inPercent: boolean): { readonly value: number; readonly isShare: boolean } | undefined {
  const text = cell.replaceAll(/[¥$€£元\s]/g, '');
  const [, digits, sign] = /^((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?)(%?)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits.replaceAll(',', ''));
  const isShare = sign === '%' || inPercent;
  // Of decimals, not of floats: 0.55 % is 0.0055.
  return isShare ? { value: Number((value / 100).toPrecision(12)), isShare } : { value, isShare };
}

function columnsOf(row: readonly string[]): ReadonlyMap<Field, number> | undefined {
  const shown = row.map(plain);
  const found = new Map<Field, number>();
  for (const [field, names] of Object.entries(headers) as [Field, readonly string[]][]) {
    const at = names.map((name) => shown.indexOf(plain(name))).find((column) => column >= 0);
    if (at !== undefined) found.set(field, at);
  }
  const tells = found.has('category') || kinds.some((kind) => found.has(kind));
  return found.has('product') && tells ? found : undefined;
}

/** Without blanks, capitals and what stands in brackets: 成本价(元) is 成本价. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\(.*?\)|[\s\uFEFF]/g, '')
    .toLowerCase();
}

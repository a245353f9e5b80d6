/** What an order list tells us; everything else in it (names, telephones, addresses, remarks) is never looked at. */
export type OrderField = 'order' | 'buyer' | 'date' | 'amount' | 'line-amount' | 'currency' | 'product';

/**
 * Headers by field, the better first. A buyer is known by an account, else by the address or telephone the account
 * hangs on; a name is no identity. `amount` is the order's, repeated or shown on its first line; `line-amount` the
 * line's own.
 */
const headers: Readonly<Record<OrderField, readonly string[]>> = {
  order: ['订单编号', '订单号', '主订单编号', '子订单编号', 'order id', 'amazon-order-id', 'order number'],
  buyer: [
    '买家会员名',
    '买家昵称',
    '下单账号',
    '用户id',
    '买家id',
    '买家支付宝账号',
    'customer id',
    'buyer username',
    'buyer-email',
    'buyer email',
    'email',
    '联系手机',
    '手机号',
    '收件人手机',
  ],
  date: [
    '订单付款时间',
    '付款时间',
    '支付时间',
    '付款确认时间',
    'paid at',
    'payments-date',
    'payment date',
    '订单创建时间',
    '下单时间',
    'purchase-date',
    'created at',
    'sale date',
  ],
  amount: ['买家实际支付金额', '买家实付金额', '实收款', '订单应付金额', '应付金额', '总金额', 'total', 'order total'],
  'line-amount': ['商品实付金额', '商品金额', '商品总价(元)', '商家实收金额(元)', 'item-price', 'item total'],
  currency: ['币种', 'currency'],
  product: [
    '商品id',
    '宝贝id',
    '商品编码',
    '商家编码',
    'sku',
    'lineitem sku',
    '宝贝标题',
    '商品名称',
    '选购商品',
    'lineitem name',
    'product-name',
    'item title',
  ],
};

/** Where each field stands in a header row; undefined unless it is an order list: a buyer, a date and an amount. */
export function orderColumns(row: readonly string[]): ReadonlyMap<OrderField, number> | undefined {
  const shown = row.map(plain);
  // Shopify calls the order number Name; elsewhere that is a person.
  const cells = shown.includes('lineitemname') ? shown.map((cell) => (cell === 'name' ? 'ordernumber' : cell)) : shown;
  const found = new Map<OrderField, number>();
  for (const [field, names] of Object.entries(headers) as [OrderField, readonly string[]][]) {
    const at = names.map((name) => cells.indexOf(plain(name))).find((column) => column >= 0);
    if (at !== undefined) found.set(field, at);
  }
  const isList = found.has('buyer') && found.has('date') && (found.has('amount') || found.has('line-amount'));
  return isList ? found : undefined;
}

/** As people write headers: full-width brackets, blanks, a mark of the byte order, capitals. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\uFEFF]/g, '')
    .toLowerCase();
}

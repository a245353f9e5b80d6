/*
 * Column headers of the business reports by language. Dashes, spaces and full-width brackets are folded by labelKey.
 * Shares of the account's sessions and page views are no conversion, and B2B columns are part of the totals.
 */
type Labels = Readonly<Record<string, string | null>>;

export const english: Labels = {
  Sessions: 'sessions',
  'Page Views': 'page_views',
  'Ordered Product Sales': 'pay_amount',
  'Featured Offer %': 'buy_box_rate',
  'Featured Offer Percentage': 'buy_box_rate',
  'Total Order Items': 'pay_order_lines',
  'Refund Rate': 'refund_rate',
  'Average Selling Price': 'amount_per_item',
  'Session Percentage': null,
  'Session Percentage - Total': null,
  'Page Views Percentage': null,
  'Page Views Percentage - Total': null,
  'Sessions - Browser': null,
  'Sessions - Mobile App': null,
  'Page Views - Browser': null,
  'Page Views - Mobile App': null,
  'Sessions - Total - B2B': null,
  'Session Percentage - Total - B2B': null,
  'Page Views - Total - B2B': null,
  'Page Views Percentage - Total - B2B': null,
  'Featured Offer (Buy Box) Percentage - B2B': null,
  'Units Ordered - B2B': null,
  'Unit Session Percentage - B2B': null,
  'Ordered Product Sales - B2B': null,
  'Total Order Items - B2B': null,
  'Order Item Session Percentage': null,
  'Units Refunded': null,
  'Units Shipped': null,
  'Orders Shipped': null,
  'Shipped Product Sales': null,
  'Average Sales per Order Item': null,
  'Average Units per Order Item': null,
  'Avg. units/order item': null,
  'Avg. sales/order item': null,
  'Average Offer Count': null,
  'Average Parent Items': null,
  'Feedback Received': null,
  'Negative Feedback Received': null,
};

export const german: Labels = {
  'Sitzungen - Summe': 'sessions',
  Sitzungen: 'sessions',
  'Seitenaufrufe - Summe': 'page_views',
  Seitenaufrufe: 'page_views',
  'Bestellte Einheiten': 'pay_items',
  'Bestellungen (bestellte Artikel)': 'pay_items',
  'Prozentsatz an Einheiten pro Sitzung': 'unit_session_rate',
  'Durch bestellte Produkte erzielter Umsatz': 'pay_amount',
  'Verkäufe (bestellte Artikel)': 'pay_amount',
  'Zahl der Bestellposten': 'pay_order_lines',
  'Sitzungen - mobile App': null,
  'Sitzungen - Browser': null,
  'Sitzungen - Summe - B2B': null,
  'Seitenaufrufe - Summe - B2B': null,
  'Bestellte Einheiten - B2B': null,
  'Bestellsumme - B2B': null,
  'Zahl der Bestellposten - B2B': null,
};

export const spanish: Labels = {
  'Sesiones: total': 'sessions',
  'Unidades encargadas': 'pay_items',
  'Ventas de productos encargados': 'pay_amount',
  'Porcentaje de ofertas destacadas (Buy Box)': 'buy_box_rate',
  'Unidades encargadas - B2B': null,
  'Ventas de productos encargados: B2B': null,
};

// Known from other people's header aliases only.
export const french: Labels = {
  'Vues de page': 'page_views',
  'Unités commandées': 'pay_items',
  "Chiffre d'affaires": 'pay_amount',
  'Chiffre d’affaires': 'pay_amount',
  'Taux de conversion': 'unit_session_rate',
};

export const japanese: Labels = {
  'セッション数 - 合計': 'sessions',
  セッション: 'sessions',
  'ページビュー - 合計': 'page_views',
  ページビュー: 'page_views',
  ユニットセッション率: 'unit_session_rate',
  注文された商品点数: 'pay_items',
  注文品目総数: 'pay_order_lines',
  注文商品の売上額: 'pay_amount',
  注文商品売上: 'pay_amount',
  'おすすめ出品(おすすめ商品)の獲得率': 'buy_box_rate',
  カートボックス獲得率: 'buy_box_rate',
  'セッション率 - 合計': null,
  セッションのパーセンテージ: null,
  'ページビュー率 - 合計': null,
  '注文点数 - B2B': null,
  平均出品数: null,
  親商品の平均数: null,
};

export const chinese: Labels = {
  '会话次数 - 总计': 'sessions',
  买家访问次数: 'sessions',
  '页面浏览量 - 总计': 'page_views',
  商品会话百分比: 'unit_session_rate',
  订单商品数量转化率: 'unit_session_rate',
  已订购商品数量: 'pay_items',
  已订购商品销售额: 'pay_amount',
  订单商品总数: 'pay_order_lines',
  '推荐报价(推荐报价展示位)百分比': 'buy_box_rate',
  '推荐报价(购买按钮)百分比': 'buy_box_rate',
  '会话次数 - 移动应用': null,
  '会话次数 - 浏览器': null,
  '会话百分比 - 总计': null,
  '页面浏览量百分比 - 总计': null,
  '已订购商品数量 - B2B': null,
  已退款的商品数量: null,
};

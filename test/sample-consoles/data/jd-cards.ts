import type { ShopFigures } from './figures.ts';
import type { Card } from './home-cards.ts';
import { type Shown, shownCount, shownMoney, shownMoneyPer, shownRate } from './shown.ts';

const card = (label: string, code: string, metric: string, shown: Shown): Card => ({ label, code, metric, shown });

/** The cards of 交易概况 in 京东商智. */
export function jdCards(figures: ShopFigures): readonly Card[] {
  return [
    card('成交金额', 'dealAmt', 'pay_amount', shownMoney(figures.payAmount)),
    card('成交单量', 'dealOrdNum', 'pay_orders', shownCount(figures.payOrders)),
    card('成交客户数', 'dealUserNum', 'pay_buyers', shownCount(figures.payBuyers)),
    card('成交商品件数', 'dealItemNum', 'pay_items', shownCount(figures.payItems)),
    card('客单价', 'userPrice', 'amount_per_buyer', shownMoneyPer(figures.payAmount, figures.payBuyers)),
    card('店铺访客数', 'shopUv', 'visitors', shownCount(figures.visitors)),
    card('店铺成交转化率', 'shopDealRate', 'pay_conversion_rate', shownRate(figures.payBuyers, figures.visitors)),
    card('加购人数', 'cartUserNum', 'add_to_cart_buyers', shownCount(figures.addToCartBuyers)),
    card('浏览量', 'shopPv', 'page_views', shownCount(figures.pageViews)),
  ];
}

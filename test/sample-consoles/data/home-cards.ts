import type { ShopFigures } from './figures.ts';
import { type Shown, shownCount, shownMoney, shownMoneyPer, shownRate, shownSeconds } from './shown.ts';

/** One figure a page shows: its label, the console's field code, our metric id. */
export interface Card {
  readonly label: string;
  readonly code: string;
  readonly metric: string;
  readonly shown: Shown;
}

const card = (label: string, code: string, metric: string, shown: Shown): Card => ({ label, code, metric, shown });

/** The cards of 整体看板, five a carousel page. */
export function homeCards(figures: ShopFigures): readonly Card[] {
  return [
    card('支付金额', 'payAmt', 'pay_amount', shownMoney(figures.payAmount)),
    card('访客数', 'uv', 'visitors', shownCount(figures.visitors)),
    card('支付买家数', 'payByrCnt', 'pay_buyers', shownCount(figures.payBuyers)),
    card('支付转化率', 'payRate', 'pay_conversion_rate', shownRate(figures.payBuyers, figures.visitors)),
    card('客单价', 'payPct', 'amount_per_buyer', shownMoneyPer(figures.payAmount, figures.payBuyers)),
    card('浏览量', 'pv', 'page_views', shownCount(figures.pageViews)),
    card('加购人数', 'cartByrCnt', 'add_to_cart_buyers', shownCount(figures.addToCartBuyers)),
    card('商品收藏人数', 'cltItmCnt', 'favorite_buyers', shownCount(figures.favoriteBuyers)),
    card('支付件数', 'payItmCnt', 'pay_items', shownCount(figures.payItems)),
    card('成功退款金额', 'rfdSucAmt', 'refund_amount_by_finish_time', shownMoney(figures.refundAmount)),
    card('平均停留时长', 'stayTime', 'avg_stay_seconds', shownSeconds(figures.stay)),
    card('跳失率', 'bounceRate', 'bounce_rate', shownRate(figures.bounced, figures.visitors)),
    card('新访客数', 'newUv', 'new_visitors', shownCount(figures.newVisitors)),
    card('支付老买家数', 'payOldByrCnt', 'returning_buyers', shownCount(figures.returningBuyers)),
    card('支付子订单数', 'payOrdCnt', 'pay_order_lines', shownCount(figures.payOrderLines)),
  ];
}

const realtimeCodes: readonly string[] = ['payAmt', 'uv', 'payByrCnt', 'pv'];

/** The cards of 实时概况. */
export function realtimeCards(figures: ShopFigures): readonly Card[] {
  const cards = homeCards(figures);
  return realtimeCodes.flatMap((code) => cards.filter((card) => card.code === code));
}

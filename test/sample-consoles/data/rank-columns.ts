import type { ProductFigures } from './figures.ts';
import { type Shown, shownCount, shownMoney, shownMoneyPer, shownRate } from './shown.ts';

export interface RankColumn {
  readonly label: string;
  readonly code: string;
  readonly metric: string;
  readonly shown: (product: ProductFigures) => Shown;
}

/** The metric columns of 商品排行. */
export const rankColumns: readonly RankColumn[] = [
  { label: '商品访客数', code: 'itmUv', metric: 'visitors', shown: ({ visitors }) => shownCount(visitors) },
  { label: '商品浏览量', code: 'itmPv', metric: 'page_views', shown: ({ pageViews }) => shownCount(pageViews) },
  {
    label: '商品加购件数',
    code: 'itemCartCnt',
    metric: 'add_to_cart_items',
    shown: ({ addToCartItems }) => shownCount(addToCartItems),
  },
  {
    label: '商品加购人数',
    code: 'itemCartByrCnt',
    metric: 'add_to_cart_buyers',
    shown: ({ addToCartBuyers }) => shownCount(addToCartBuyers),
  },
  { label: '支付买家数', code: 'payByrCnt', metric: 'pay_buyers', shown: ({ payBuyers }) => shownCount(payBuyers) },
  { label: '支付件数', code: 'payItmCnt', metric: 'pay_items', shown: ({ payItems }) => shownCount(payItems) },
  { label: '支付金额', code: 'payAmt', metric: 'pay_amount', shown: ({ payAmount }) => shownMoney(payAmount) },
  {
    label: '商品支付转化率',
    code: 'payRate',
    metric: 'pay_conversion_rate',
    shown: ({ payBuyers, visitors }) => shownRate(payBuyers, visitors),
  },
  {
    label: '访客平均价值',
    code: 'uvAvgValue',
    metric: 'value_per_visitor',
    shown: ({ payAmount, visitors }) => shownMoneyPer(payAmount, visitors),
  },
  {
    label: '搜索引导访客数',
    code: 'seGuideUv',
    metric: 'search_visitors',
    shown: ({ searchVisitors }) => shownCount(searchVisitors),
  },
];

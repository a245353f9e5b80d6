import type { ActionNote, CampaignEvent, Cost, CostBasis, CostKind, UserData } from '../model/user-data.ts';
import { type SampleProduct, sampleProducts } from './products.ts';
import { cents, SAMPLE_CAMPAIGN, SAMPLE_SHOP, sampleDates } from './sample-figures.ts';

/** What a festival of the trade has to tell here. */
export interface SampleFestival {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly preDays: number;
  readonly postDays: number;
}

/** Goods cost what the trade of home goods usually pays: the dearer the piece, the smaller the part. */
const goodsShare = ({ price }: SampleProduct) => (price > 200 ? 0.52 : price > 60 ? 0.45 : 0.38);

const shopCosts: readonly { kind: CostKind; basis: CostBasis; value: number }[] = [
  { kind: 'freight', basis: 'per-order', value: 6.8 },
  { kind: 'packaging', basis: 'per-order', value: 1.6 },
  { kind: 'platform-fee', basis: 'share-of-net', value: 0.05 },
  { kind: 'payment-fee', basis: 'share-of-sales', value: 0.006 },
  { kind: 'running', basis: 'per-day', value: 900 },
];

const deeds = [
  {
    ago: 62,
    kind: 'price',
    product: '700100200005',
    zh: '降价 10 元，跟进同款',
    en: '¥10 off, to match a rival',
  },
  {
    ago: 33,
    kind: 'main-picture',
    product: '700100200002',
    zh: '主图换成卧室实拍',
    en: 'New main picture: lamp in a bedroom',
  },
  {
    ago: 15,
    kind: 'detail-page',
    product: '700100200003',
    zh: '详情页加拆洗步骤图',
    en: 'Detail page shows how the cover comes off',
  },
] as const;

/**
 * What the owner of the invented shop would have entered: costs, a campaign of their own, three deeds, a pinned role.
 * Festivals the shop took no part in are taken off its calendar, for its figures know nothing of them.
 * @param yesterday the last settled day of its figures, YYYY-MM-DD
 * @param festivals of the trade around those days
 */
export function sampleKnowledge(
  yesterday: string,
  language: 'zh' | 'en',
  festivals: readonly SampleFestival[],
): UserData {
  const dates = sampleDates(yesterday);
  const first = dates[0] ?? yesterday;
  const dayAgo = (ago: number) => dates[dates.length - 1 - ago] ?? yesterday;
  const at = `${yesterday}T23:55:00+08:00`;
  return {
    costs: costsFrom(first, at),
    events: [
      anniversary(dayAgo(SAMPLE_CAMPAIGN.from), dayAgo(SAMPLE_CAMPAIGN.to), at, language),
      ...festivals
        .filter(({ from, to }) => to >= first && from <= yesterday)
        .map(
          ({ id, from, to, preDays, postDays }): CampaignEvent => ({
            id: `${SAMPLE_SHOP}/${id}/${from.slice(0, 4)}`,
            at,
            shopKey: SAMPLE_SHOP,
            name: '',
            festival: id,
            from,
            to,
            preDays,
            postDays,
            plan: {},
            hidden: true,
          }),
        ),
    ],
    notes: deeds.map(
      ({ ago, kind, product, ...text }): ActionNote => ({
        id: `${SAMPLE_SHOP}/deed-${ago}`,
        at,
        shopKey: SAMPLE_SHOP,
        date: dayAgo(ago),
        product,
        kind,
        text: text[language],
      }),
    ),
    categories: [],
    pins: [
      {
        id: `${SAMPLE_SHOP}/700100200007`,
        at,
        shopKey: SAMPLE_SHOP,
        product: '700100200007',
        roles: ['image'],
      },
    ],
  };
}

function costsFrom(from: string, at: string): readonly Cost[] {
  const goods = sampleProducts.map((product) => ({
    product: product.id,
    kind: 'goods' as const,
    basis: 'per-unit' as const,
    value: cents(product.price * goodsShare(product)),
  }));
  return [...goods, ...shopCosts.map((cost) => ({ ...cost, product: null }))].map((cost) => ({
    ...cost,
    id: `${SAMPLE_SHOP}/${cost.product ?? ''}/${cost.kind}/${from}`,
    at,
    shopKey: SAMPLE_SHOP,
    currency: cost.basis.startsWith('share') ? null : 'CNY',
    from,
    to: null,
    source: 'entered',
  }));
}

function anniversary(from: string, to: string, at: string, language: 'zh' | 'en'): CampaignEvent {
  return {
    id: `${SAMPLE_SHOP}/anniversary`,
    at,
    shopKey: SAMPLE_SHOP,
    name: language === 'zh' ? '周年店庆' : 'Anniversary sale',
    festival: null,
    from,
    to,
    preDays: 3,
    postDays: 7,
    plan: { pay_amount: 260_000 },
    hidden: false,
  };
}

/** How a sample product's traffic goes: times the base at `age` days before the last day. */
export type Course = 'new' | 'growing' | 'hot' | 'steady' | 'declining';

/** What the invented console files its products under. */
export const sampleCategories = {
  bedding: { zh: '家纺', en: 'Textiles' },
  furniture: { zh: '家具', en: 'Furniture' },
  lamps: { zh: '灯饰', en: 'Lamps' },
  decor: { zh: '家居饰品', en: 'Home decor' },
} as const;
type SampleCategory = keyof typeof sampleCategories;

export interface SampleProduct {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly price: number;
  /** Visitors on an ordinary day of its steady course. */
  readonly visitors: number;
  readonly conversion: number;
  readonly course: Course;
  readonly category: SampleCategory;
}

/** An invented shop for home goods: enough kinds of product that every view has something to say. */
export const sampleProducts: readonly SampleProduct[] = [
  {
    id: '700100200001',
    zh: '山野 四件套 纯棉 A 类 1.8m',
    en: 'Cotton bedding set, king',
    price: 269,
    visitors: 1310,
    conversion: 0.031,
    course: 'hot',
    category: 'bedding',
  },
  {
    id: '700100200002',
    zh: '山野 落地灯 奶油风 卧室',
    en: 'Cream floor lamp',
    price: 159,
    visitors: 640,
    conversion: 0.052,
    course: 'growing',
    category: 'lamps',
  },
  {
    id: '700100200003',
    zh: '山野 懒人沙发 可拆洗',
    en: 'Washable bean bag',
    price: 329,
    visitors: 820,
    conversion: 0.013,
    course: 'steady',
    category: 'furniture',
  },
  {
    id: '700100200004',
    zh: '山野 收纳柜 三层 免安装',
    en: 'Folding cabinet, 3 tiers',
    price: 119,
    visitors: 560,
    conversion: 0.034,
    course: 'steady',
    category: 'furniture',
  },
  {
    id: '700100200005',
    zh: '山野 遮光窗帘 定制',
    en: 'Blackout curtains',
    price: 89,
    visitors: 910,
    conversion: 0.024,
    course: 'declining',
    category: 'bedding',
  },
  {
    id: '700100200006',
    zh: '山野 香薰蜡烛 礼盒',
    en: 'Scented candle gift box',
    price: 49,
    visitors: 430,
    conversion: 0.061,
    course: 'growing',
    category: 'decor',
  },
  {
    id: '700100200007',
    zh: '山野 羊毛地毯 加厚',
    en: 'Thick wool rug',
    price: 899,
    visitors: 240,
    conversion: 0.006,
    course: 'steady',
    category: 'bedding',
  },
  {
    id: '700100200008',
    zh: '山野 陶瓷餐具 12 件',
    en: 'Stoneware set, 12 pieces',
    price: 199,
    visitors: 380,
    conversion: 0.042,
    course: 'steady',
    category: 'decor',
  },
  {
    id: '700100200009',
    zh: '山野 露营灯 复古',
    en: 'Retro camping lantern',
    price: 79,
    visitors: 210,
    conversion: 0.047,
    course: 'new',
    category: 'lamps',
  },
  {
    id: '700100200010',
    zh: '山野 实木餐椅 两把',
    en: 'Oak chairs, pair',
    price: 459,
    visitors: 300,
    conversion: 0.011,
    course: 'declining',
    category: 'furniture',
  },
  {
    id: '700100200011',
    zh: '山野 毛毯 珊瑚绒',
    en: 'Coral fleece throw',
    price: 69,
    visitors: 700,
    conversion: 0.038,
    course: 'steady',
    category: 'bedding',
  },
  {
    id: '700100200012',
    zh: '山野 花瓶 玻璃 大号',
    en: 'Large glass vase',
    price: 39,
    visitors: 180,
    conversion: 0.055,
    course: 'steady',
    category: 'decor',
  },
  {
    id: '700100200013',
    zh: '山野 床头柜 极简',
    en: 'Plain bedside table',
    price: 219,
    visitors: 260,
    conversion: 0.017,
    course: 'steady',
    category: 'furniture',
  },
  {
    id: '700100200014',
    zh: '山野 挂钟 静音',
    en: 'Silent wall clock',
    price: 99,
    visitors: 150,
    conversion: 0.026,
    course: 'new',
    category: 'decor',
  },
  {
    id: '700100200015',
    zh: '山野 浴室地垫 硅藻泥',
    en: 'Diatomite bath mat',
    price: 29,
    visitors: 520,
    conversion: 0.033,
    course: 'declining',
    category: 'bedding',
  },
  {
    id: '700100200016',
    zh: '山野 手工皂 试用装',
    en: 'Handmade soap sampler',
    price: 15,
    visitors: 26,
    conversion: 0.08,
    course: 'new',
    category: 'decor',
  },
];

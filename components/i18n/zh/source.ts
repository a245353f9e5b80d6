import type { Names } from '../names.ts';

const ofDays = (days: number, of: number) => (days < of ? `${days}/${of} 天` : `${days} 天`);

export const source = {
  ask: '数字来源',
  shown: '后台页面上直接显示的数字。',
  sum: (days: number, of: number) => `${ofDays(days, of)}的读数相加。`,
  'sum-of-days': (days: number, of: number) => `${ofDays(days, of)}的读数相加；同一人在几天里会被重复计算。`,
  latest: (_days: number, _of: number) => '取最近一次读到的值。',
  rebuilt: (above: string, below: string, value: string, days: number, of: number) =>
    `${above} ÷ ${below} = ${value}${of > 1 ? `（两者都读到的 ${ofDays(days, of)}，先相加再相除）` : ''}`,
  unknown: '这段时间没有读到，也无法由读到的数字算出。',
  readings: (count: number) => `读数 ${count} 个`,
  none: '没有读数。',
  noPeriod: '日期不明',
  raw: (text: string) => `原文“${text}”`,
  read: (at: string) => `读于 ${at}`,
  changed: (at: string) => `${at} 改为现在的值`,
  confirmed: (at: string) => `最后确认 ${at}`,
  first: (value: string, raw: string, at: string) => `首次读到 ${value}（原文“${raw}”，${at}）`,
  later: (value: string, raw: string, at: string) => `后来读到 ${value}（原文“${raw}”，${at}）`,
  rounded: '后台已取整',
  taught: '由你教会',
  imported: '来自导入的文件',
  adapter: (version: number) => `读法第 ${version} 版`,
  states: { absent: '页面显示“-”', masked: '页面隐藏了数字', unreadable: '无法辨认' } as Names,
  back: '返回',
  parts: '由这些数字算出，点开看各自的来源',
  entries: '还用到',
  hows: {
    'entered-costs': '按你填写或导入的成本，乘以当天的件数、订单数或金额；缺的部分按已知部分的范围估算。',
    'foreseen-refunds': '最近几天的退款还没到齐：按以往退款到齐的速度，预计到齐后的金额。',
    'supposed-refunds': '这个商品没有读到退款：按全店退款占支付金额的比例估算。',
    'matched-baseline':
      '平时应有：活动前最近四个正常周、同一星期几的中位数，再乘以平静日子里同样算法通常的偏差。平静的日子太少时不乘。',
    'matched-controls':
      '平时应有：活动前最近四个正常周、同一星期几的中位数，再乘以没有参加活动的商品相对各自平时的变化（中位数）。',
    earned: '净增的件数（或金额）乘以每件（每元）扣除退款、成本与费用后剩下的钱，再减去比平时多花的推广费。',
    'order-lists': '由导入的订单表逐单算出；买家只以加密后的编号区分。',
    'usual-days': '预期：此前同一星期几的正常日子的稳健中位数，去掉活动日；活动日则看上一次同样的活动。',
    'mean-of-days': '图上读到的日子的平均；没有读到的日子不计。',
    split: '变化按对数平均（LMDI）精确拆到每个因素，各部分相加等于总变化。',
    'paired-days': '变化只算两边都读到的日子；下面各是整段时间读到的数字，相减会有出入。',
    'last-campaign': '上一次同一活动到同一天为止。',
  },
};

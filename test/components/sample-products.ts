import type { Figure } from '../../utils/model/figure.ts';
import type { Entity } from '../../utils/model/reading.ts';
import { sampleChance, sampleDays } from './sample-days.ts';
import { sampleFigure } from './sample-figure.ts';
import { YESTERDAY } from './sample-shop.ts';

const KINDS = [
  '棉麻四件套',
  '北欧落地灯',
  '加厚羊毛地毯',
  '实木餐椅',
  '陶瓷花瓶',
  '遮光窗帘',
  '懒人沙发',
  '收纳柜 三层',
  '香薰蜡烛',
  '床头柜',
];
const LOOKS = ['奶油白 1.8m', '雾霾蓝', '原木色 两件装', '复古绿', '浅灰 加大', 'Ins 风 礼盒'];

/** `count` products over the last `days` days; the last product never sold and one has no id. */
export function sampleProducts(count: number, days = 14): Figure[] {
  const chance = sampleChance(11);
  return sampleDays(YESTERDAY, days).flatMap((day) =>
    Array.from({ length: count }, (_, index) => productDay(index, day, count, chance)).flat(),
  );
}

function entityOf(index: number): Entity {
  const name = `青禾 ${KINDS[index % KINDS.length]} ${LOOKS[index % LOOKS.length]} ${index + 1}号`;
  return { kind: 'product', id: index === 4 ? null : String(680_012_345_678 + index * 7919), name };
}

function productDay(index: number, day: string, count: number, chance: () => number): Figure[] {
  const entity = entityOf(index);
  const visitors = Math.max(1, Math.round((1400 / (index + 2)) * (0.8 + chance() * 0.5)));
  const buyers = Math.round(visitors * (0.012 + chance() * 0.035));
  const amount = buyers * (39 + ((index * 37) % 260));
  const sold = index !== count - 1;
  return [
    sampleFigure({ entity, metric: 'visitors', value: visitors, start: day }),
    sampleFigure({ entity, metric: 'pay_buyers', value: sold ? buyers : null, start: day }),
    sampleFigure({ entity, metric: 'pay_amount', value: sold ? amount : null, unit: 'CNY', start: day }),
    sampleFigure({ entity, metric: 'pay_items', value: sold ? Math.round(buyers * 1.3) : null, start: day }),
  ];
}

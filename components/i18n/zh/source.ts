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
};

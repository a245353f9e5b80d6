import type { Language } from './language.ts';

/** The few words said on pages of consoles: apart from all others, so that no page has to load those. */
export const badgeWords = {
  zh: {
    name: '页面角标',
    hint: '在这个后台的页面上，数字旁边显示与自己历史的对比；指上去看走势。不改动页面。',
    none: '打开一个已开启的后台页面，就可以在这里开关它的角标。',
    off: '关闭本后台的角标',
    against: (span: string) => `对比 ${span}`,
    unknown: '那段时间没有读到',
    up: '上升',
    down: '下降',
    flat: '持平',
    few: '少',
    fewHint: '数量少，涨跌可能只是偶然',
    interval: (low: string, high: string) => `95% 区间 ${low} – ${high}`,
    days: (count: number) => `近 ${count} 天`,
    said: (metric: string, value: string, rest: string) => `${metric} ${value}，${rest}`,
  },
  en: {
    name: 'Badges on the page',
    hint: 'On this console’s pages, beside the figures: the change against your own history; point at one for its curve. The page itself is not changed.',
    none: 'Open a page of a console that is switched on to switch its badges here.',
    off: 'No badges on this console',
    against: (span: string) => `against ${span}`,
    unknown: 'not read in that time',
    up: 'up',
    down: 'down',
    flat: 'unchanged',
    few: 'few',
    fewHint: 'Few counts: the change may be chance',
    interval: (low: string, high: string) => `95% interval ${low} – ${high}`,
    days: (count: number) => `last ${count} days`,
    said: (metric: string, value: string, rest: string) => `${metric} ${value}, ${rest}`,
  },
} satisfies Record<Language, unknown>;

import type { Names } from './names.ts';
import { equation } from './zh/equation.ts';
import { keys } from './zh/keys.ts';
import { sections } from './zh/sections.ts';
import { tab } from './zh/tab.ts';
import { trend } from './zh/trend.ts';

/**
 * The words of the first screen in Chinese; those of a section come with its code (words/). Trade terms follow 生意参谋; en.ts
 * must say the same under the same keys.
 */
export const zh = {
  app: { name: '店侧', tagline: '看懂后台里的数字' },
  titles: { panel: '店侧', dashboard: '店侧 · 工作台', welcome: '店侧 · 开始使用' },
  header: {
    shop: '店铺',
    unnamed: '未显示店名',
    updated: (ago: string) => `${ago}更新`,
    week: (seen: number, of: number) => `近${of}天 ${seen}/${of}`,
    days: (seen: number, of: number) => `近${of}天已读 ${seen} 天`,
    look: '看哪些天缺数据',
    daysHint: (missing: string) => `缺少：${missing}`,
  },
  tab,
  span: { label: '统计时间', day: '昨日', week: '近7天', month: '近30天' },
  equation,
  trend,
  products: {
    label: '商品',
    search: '搜索商品名称或 ID',
    name: '商品',
    count: (shown: string, all: string) => (shown === all ? `共 ${all} 个商品` : `${shown} / ${all} 个商品`),
    none: '所选时间还没有读到商品数据',
    noneHint: (console: string) => `打开${console}的商品排行，把列表滚动到底。`,
    noMatch: (query: string) => `没有匹配“${query}”的商品`,
    clear: '清除搜索',
    sortBy: (column: string) => `按${column}排序`,
    noId: '无 ID',
  },
  failure: {
    title: '数据暂时打不开',
    retry: '重试',
    kinds: {
      quota: '硬盘或浏览器的存储空间已满。请腾出空间后重试。已存的数据没有丢失。',
      blocked: '另一个店侧页面还在使用旧版数据。请关闭其他店侧页面后重试。',
      newer: '这些数据由更新版本的店侧保存。请更新扩展后再打开。',
      lost: '与数据库的连接断开，重连三次没有成功。请重启浏览器。',
      closed: '与数据库的连接已关闭，重试即可恢复。',
      failed: '读取数据库时出错。请重试；如反复出现，请重启浏览器。',
    },
  },
  footer: {
    language: '语言',
    theme: '外观',
    auto: '跟随系统',
    anyLanguage: '自动',
    light: '浅色',
    dark: '深色',
    privacy: '数据只在本机',
    setup: '后台设置',
  },
  sections,
  dashboard: { name: '工作台', open: '打开工作台' },
  undo: '撤销',
  keys,
  sample: {
    name: '示例数据',
    hint: '一家虚构店铺的十八周数据，只供了解功能；不与你的数据混在一起。',
    note: '示例数据，不是你的店铺',
    leave: '退出示例',
    look: '先看示例数据',
    console: '示例',
    pages: { home: '首页', item_rank: '商品排行', flow_source: '流量来源' } as Names,
  },
  subject: { product: '商品', shop: '看全店', look: '只看这个商品' },
  short: { item_visitors: '商品访客数', pay_conversion_rate: '转化率' } as Names,
  loading: '正在读取…',
};

export type Messages = typeof zh;

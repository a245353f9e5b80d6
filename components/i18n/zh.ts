import { badgeWords } from './badge-words.ts';
import type { Names } from './names.ts';
import { actions } from './zh/actions.ts';
import { alerts } from './zh/alerts.ts';
import { benchmarks } from './zh/benchmarks.ts';
import { campaigns } from './zh/campaigns.ts';
import { candidates } from './zh/candidates.ts';
import { customers } from './zh/customers.ts';
import { equation } from './zh/equation.ts';
import { festivals } from './zh/festivals.ts';
import { filesZh } from './zh/files.ts';
import { health } from './zh/health.ts';
import { kinds } from './zh/kinds.ts';
import { productTable } from './zh/product-table.ts';
import { profit } from './zh/profit.ts';
import { report } from './zh/report.ts';
import { sections } from './zh/sections.ts';
import { tab } from './zh/tab.ts';
import { teach } from './zh/teach.ts';
import { tree } from './zh/tree.ts';
import { trend } from './zh/trend.ts';
import { welcome } from './zh/welcome.ts';
import { why } from './zh/why.ts';

/**
 * The words of the extension in Chinese; those of a section are in a file of their own. Trade terms follow 生意参谋; en.ts
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
  save: {
    label: '导出 CSV',
    scope: '导出范围',
    all: '全部数据',
    busy: (done: string) => `正在导出… ${done} 行`,
    done: (rows: string) => `已导出 ${rows} 行`,
    failed: '导出失败，数据没有改动。请重试。',
    empty: '这段时间没有可导出的数据',
  },
  firstRun: {
    title: '还没有数据，三步开始',
    steps: ['选择要开启的后台', '像平时一样打开后台页面', '数字会自动出现在这里，历史从今天开始积累'],
    open: '开始设置',
    promise: '数据只保存在这台电脑的浏览器里。',
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
  storage: {
    lost: '历史数据不见了',
    lostWhy: (snapshots: string, day: string) =>
      `这台电脑上曾存有 ${snapshots} 次读数（截至${day}），现在浏览器里是一个空的数据库。可能是浏览器数据被清除，或硬盘出了问题。`,
    lostHint: '如果有备份文件，请先恢复，再继续读数；两者会自动合并。',
    restore: '恢复备份',
    goOn: '不恢复，重新开始',
    damaged: (pieces: string) => `有 ${pieces} 块数据已损坏，无法读取`,
    damagedHint: '损坏的部分已单独保留，其余数据不受影响。打开对应日期的页面可以重新读取，也可以从备份恢复。',
    sizes: (used: string) => `数据共占用 ${used}`,
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
  popup: {
    read: '自动读取',
    openPanel: '打开侧边栏',
    openWelcome: '设置',
    yesterday: '昨日',
    none: '还没有数据。开启一个后台，像平时一样打开它，昨日的数字就会出现在这里。',
  },
  welcome,
  sections,
  dashboard: { name: '工作台', open: '打开工作台' },
  badges: badgeWords.zh,
  settings: {
    rises: '涨跌颜色',
    risesHint: '对店铺有利的变化用哪种颜色；退款上升不算好事。',
    habit: '按语言习惯',
    red: '红色为好',
    green: '绿色为好',
    reading: '读取',
    consoles: '后台',
  },
  undo: '撤销',
  profit,
  festivals,
  campaigns,
  actions,
  customers,
  kinds,
  sample: {
    name: '示例数据',
    hint: '一家虚构店铺的十八周数据，只供了解功能；不与你的数据混在一起。',
    note: '示例数据，不是你的店铺',
    leave: '退出示例',
    look: '先看示例数据',
    console: '示例',
  },
  why,
  tree,
  coverage: {
    label: '数据日历',
    states: { captured: '已读', partial: '不完整', contradictory: '有矛盾', missing: '未读' },
    seen: (days: number, of: number) => `${days}/${of} 天`,
    missing: (days: string) => `缺 ${days}`,
    next: '接下来打开',
    open: (page: string, day: string) => `${page}，选 ${day}`,
    rows: (rows: string, of: string) => `${rows}/${of} 行`,
    whole: '这五周没有缺口。',
    others: '其他页面',
  },
  retention: {
    name: '保留明细',
    hint: '商品、来源等明细保留多久；店铺整体的历史一直保留。',
    all: '全部',
    months: (months: number) => `${months} 个月`,
    would: (size: string) => `将删除约 ${size} 较早的明细，在后台空闲时进行。`,
    none: '没有更早的明细，什么也不会删除。',
  },
  subject: { product: '商品', shop: '看全店', look: '只看这个商品' },
  productTable,
  report,
  health,
  teach,
  candidates,
  alerts,
  benchmarks,
  short: { item_visitors: '商品访客数', pay_conversion_rate: '转化率' } as Names,
  loading: '正在读取…',
  files: filesZh,
};

export type Messages = typeof zh;

/** What a chosen period tab says. */
export type Preset =
  | { readonly preset: 'realtime' }
  | { readonly preset: 'days'; readonly days: number }
  | { readonly preset: 'grain'; readonly grain: 'day' | 'week' | 'month' | 'custom' };

const tight = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

const realtime = /^(?:实时|今日|今天|今日实时|today|realtime|real-time|live)$/;
const yesterday = /^(?:昨日|昨天|yesterday)$/;
const lastDays = /^(?:近|最近|过去|last|past)?([1-9]\d{0,2})(?:天|日|days?)$/;
const grains: Readonly<Record<string, 'day' | 'week' | 'month' | 'custom'>> = {
  日: 'day',
  天: 'day',
  自然日: 'day',
  按日: 'day',
  day: 'day',
  周: 'week',
  自然周: 'week',
  week: 'week',
  月: 'month',
  自然月: 'month',
  month: 'month',
  自定义: 'custom',
  custom: 'custom',
};

/** Reads a period tab: 实时, 昨天, 近7天, 日, "Last 30 days" … (antd puts a space into two-character buttons: 实 时). */
export function presetOf(text: string): Preset | undefined {
  if (text.length > 40) return undefined;
  const word = tight(text);
  if (realtime.test(word)) return { preset: 'realtime' };
  if (yesterday.test(word)) return { preset: 'days', days: 1 };
  const days = lastDays.exec(word)?.[1];
  if (days) return { preset: 'days', days: Number(days) };
  const grain = grains[word];
  return grain && { preset: 'grain', grain };
}

// Texts of two clues put together included.
const longest = 300;
const updated = /更新|截至|截止|last (?:updated|refreshed)|updated (?:at|on)|as of/i;
const comparing =
  /^(?:\W*)(?:对比|比较|上一?周期|上期|同期|较|环比|同比|vs\b|compar|previous|versus|vergl|im vergleich|rispetto|dibanding)/i;
const introduces =
  /统计(?:时间|周期|日期|区间)|数据(?:时间|日期|周期)|(?:日期|时间)(?:范围|区间)|当前|更新|截至|截止|date range|(?:reporting|data|analysis) (?:period|date)|período dos dados|zeitraum|periode? data|month to date|week to date|year to date|quarter to date|custom \(|last (?:week|month|quarter|year) \(|today \(|yesterday \(|updated|refreshed/i;
const updatedOn =
  /(?:更新(?:时间|日期|至|于|到)|截[至止](?:时间|日期|到)?|(?:updated|refreshed)(?: at| on)?|as of)\s*:?\s*(?:20\d\d|[A-Z][a-z]{2,8}\.? \d)/i;
const clockAlone = /(?<!\d:?)(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])/;

/** The text gives the time of the last update, not a period: "更新时间 21:28", "数据更新至 2026-08-23". */
export function isUpdateClock(text: string): boolean {
  if (text.length > longest) return false;
  const plain = text.normalize('NFKC');
  return (updated.test(plain) && clockAlone.test(plain)) || updatedOn.test(plain);
}

/** The text names the period something is compared with. */
export function isComparison(text: string): boolean {
  return text.length <= longest && comparing.test(text.normalize('NFKC'));
}

/** The text announces a period or an update time. */
export function introducesPeriod(text: string): boolean {
  return text.length <= longest && introduces.test(text.normalize('NFKC'));
}

const presetFirst =
  /^(?:实时|今[日天]|昨[日天]|(?:近|最近|过去)\s*\d{1,3}\s*[天日]|today|yesterday|(?:last|past) \d{1,3} days|(?:this|last) (?:week|month|quarter|year))\s*[,:：·(（]?\s*(?=\d|\p{L}{3,9}\.? \d)/iu;

/** A preset with its dates behind it: "昨日 2026-08-23", "Last 7 days (Aug 17 - 23, 2026)". */
export function startsWithPreset(text: string): boolean {
  return text.length <= longest && presetFirst.test(text.normalize('NFKC').trim());
}

/** A block title that says its figures are of the running day. */
export function saysRealtime(text: string): boolean {
  return /实时|今日|今天|real-?time|\blive\b|today/i.test(text.normalize('NFKC'));
}

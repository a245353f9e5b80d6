import { expect, test } from 'vitest';
import type { PeriodClue } from '../../../utils/model/raw-page.ts';
import { resolvePeriod } from '../../../utils/normalise/resolve-period.ts';

const today = '2026-08-24';
const text = (words: string, before = ''): PeriodClue => ({ how: 'text', text: words, before });
const field = (words: string, before = ''): PeriodClue => ({ how: 'input', text: words, before });
const heading = (words: string): PeriodClue => ({ how: 'heading', text: words, before: '' });
const picker = ['实时', '昨日', '7日', '30日', '周', '月', '自定义'];
const tab = (words: string, group: readonly string[] = picker): PeriodClue => ({
  how: 'tab',
  text: words,
  before: '',
  group,
});
const resolve = (clues: readonly PeriodClue[], rest: Partial<Parameters<typeof resolvePeriod>[1]> = {}) => {
  const period = resolvePeriod(clues, { today, ...rest });
  return period && `${period.grain} ${period.start === period.end ? period.start : `${period.start}..${period.end}`}`;
};

test('without clues the period is unknown', () => {
  expect(resolve([])).toBeNull();
});

test.each([
  ['a day', [text('统计时间 2026-08-23')], 'day 2026-08-23'],
  ['a span', [text('2026-08-17 ~ 2026-08-23', '统计时间')], 'range 2026-08-17..2026-08-23'],
  ['a whole month', [text('统计周期：2026-07-01 ~ 2026-07-31')], 'month 2026-07-01..2026-07-31'],
  ['a named month', [text('2026年7月', '统计周期')], 'month 2026-07-01..2026-07-31'],
  ['a date field', [field('2026-08-23')], 'day 2026-08-23'],
  ['a week chosen by its tab', [text('统计时间 2026-08-17 ~ 2026-08-23'), tab('周')], 'week 2026-08-17..2026-08-23'],
  ['a whole day by the clock', [text('2026-08-23 00:00:00 ~ 2026-08-23 23:59:59', '统计时间')], 'day 2026-08-23'],
])('%s is what its dates say', (_, clues, period) => {
  expect(resolve(clues)).toBe(period);
});

test.each([
  ['昨日', 'day 2026-08-23'],
  ['昨 日', 'day 2026-08-23'],
  ['7日', 'range 2026-08-17..2026-08-23'],
  ['近7天', 'range 2026-08-17..2026-08-23'],
  ['30日', 'range 2026-07-25..2026-08-23'],
  ['实时', 'realtime 2026-08-24'],
  ['实 时', 'realtime 2026-08-24'],
])('the chosen tab %j of a period picker means %s', (chosen, period) => {
  expect(resolve([tab(chosen)])).toBe(period);
});

test.each(['周', '月', '自定义', '日'])('the tab %j alone does not say which', (chosen) => {
  expect(resolve([tab(chosen)])).toBeNull();
});

test('7日 | 30日 alone choose what a chart shows', () => {
  expect(resolve([tab('7日', ['7日', '30日'])])).toBeNull();
  expect(resolve([tab('近7天', ['近7天', '近30天', '近90天'])])).toBeNull();
});

test('a written date wins over a chosen tab: the click may not have been obeyed', () => {
  expect(resolve([tab('7日'), text('统计时间 2026-08-23')])).toBe('day 2026-08-23');
});

test('the dates compared with are not the period', () => {
  expect(resolve([text('对比 2026-08-16'), text('统计时间 2026-08-23')])).toBe('day 2026-08-23');
  expect(resolve([text('2026-08-16', '对比时间'), text('2026-08-23', '统计时间')])).toBe('day 2026-08-23');
  expect(resolve([text('vs. Previous period (Oct 1 - 22, 2025)'), text('Custom (Jul 1 - 22, 2026)')])).toBe(
    'range 2026-07-01..2026-07-22',
  );
  expect(resolve([text('2026-08-16', '对比时间')])).toBeNull();
});

test.each([
  '更新时间 21:28',
  '更新时间：10:00:03',
  '数据更新于 2026-08-24 10:00',
  '数据更新至 2026-08-23',
  '截至2026-08-23',
])('the update time %j alone is no period', (words) => {
  expect(resolve([text(words)])).toBeNull();
});

test('the update time does not change the chosen period', () => {
  expect(resolve([text('数据更新至 2026-08-23'), tab('近7天')])).toBe('range 2026-08-17..2026-08-23');
  expect(resolve([text('2026-08-24', '更新时间：'), tab('昨日')])).toBe('day 2026-08-23');
  expect(resolve([text('更新时间 2026-08-24 09:00'), text('统计时间 2026-08-23')])).toBe('day 2026-08-23');
});

test('under a title that says 实时 figures are running, never of a day', () => {
  expect(resolve([heading('实时概况')])).toBe('realtime 2026-08-24');
  expect(resolve([text('更新时间 10:00:03'), heading('实时概况')])).toBe('realtime 2026-08-24');
  expect(resolve([text('更新时间：2026-08-24 10:00:03'), heading('实时概况')])).toBe('realtime 2026-08-24');
  expect(resolve([text('实时数据更新于 10:00')])).toBe('realtime 2026-08-24');
});

test('a written date under such a title still says which day', () => {
  expect(resolve([text('统计时间 2026-08-23'), heading('实时概况')])).toBe('day 2026-08-23');
});

test('a date with a clock is a running day', () => {
  expect(resolve([text('统计时间：2026-08-24 10:00:03')])).toBe('realtime 2026-08-24');
  expect(resolve([text('2026-08-24 10:00:03', '当前：')])).toBe('realtime 2026-08-24');
  expect(resolve([text('统计时间 2026-08-24'), tab('实时')])).toBe('realtime 2026-08-24');
});

test('where the adapter says that a clock tells the period, nothing else does', () => {
  const source = 'clock' as const;
  expect(resolve([text('更新时间 10:00:03')], { source })).toBe('realtime 2026-08-24');
  expect(resolve([text('更新时间 2026-08-23 23:59')], { source })).toBe('realtime 2026-08-23');
  expect(resolve([tab('7日', ['7日', '30日'])], { source })).toBeNull();
  expect(resolve([], { source })).toBeNull();
});

test('spans that end in the future are not believed', () => {
  expect(resolve([text('统计时间 2026-08-24 ~ 2026-08-30')])).toBeNull();
  expect(resolve([text('统计时间 2026-08-25')])).toBeNull();
  expect(resolve([text('2026年8月', '统计周期')])).toBeNull();
});

test('a future day with a clock is not believed', () => {
  expect(resolve([text('统计时间：2026-08-30 10:00:03')])).toBeNull();
});

test('today without a clock is the running day, not a settled one', () => {
  expect(resolve([text('统计时间 2026-08-24')])).not.toBe('day 2026-08-24');
});

test.each([
  ['two days', [text('统计时间 2026-08-23'), text('统计时间 2026-08-22')]],
  ['a day and a span', [text('统计时间 2026-08-23'), field('2026-08-17 ~ 2026-08-23')]],
  ['three days', [text('统计时间 2026-08-23'), text('统计时间 2026-08-22'), text('统计时间 2026-08-21')]],
])('%s that contradict each other leave the period unknown', (_, clues) => {
  expect(resolve(clues)).toBeNull();
});

test('dates that say the same do not contradict each other', () => {
  expect(resolve([text('统计时间 2026-08-23'), field('2026/08/23')])).toBe('day 2026-08-23');
});

test.each(['2026-02-30', '2026-08-23 ~ 2026-08-17', '05/07/2026'])(
  '%j is no date and leaves the period unknown',
  (words) => {
    expect(resolve([text(words, '统计时间')])).toBeNull();
  },
);

const button = (words: string): PeriodClue => ({ how: 'button', text: words, before: '' });

test('where the adapter says that a span is shown so far, it ends today', () => {
  const source = 'so-far' as const;
  expect(resolve([text('2026-08-17 ~ 2026-08-30')], { source })).toBe('range 2026-08-17..2026-08-24');
  expect(resolve([text('2026-08-17 ~ 2026-08-24')], { source })).toBe('range 2026-08-17..2026-08-24');
  expect(resolve([text('2026-08-17 ~ 2026-08-23')], { source })).toBe('range 2026-08-17..2026-08-23');
  expect(resolve([text('2026-08-24 ~ 2026-08-30')], { source })).toBe('realtime 2026-08-24');
  expect(resolve([text('2026-08-25 ~ 2026-08-30')], { source })).toBeNull();
});

test('a button says the period only where the adapter says so, and only one day', () => {
  const source = 'button' as const;
  expect(resolve([button('昨日')])).toBeNull();
  expect(resolve([button('昨日')], { source })).toBe('day 2026-08-23');
  expect(resolve([button('昨日'), button('近1天')], { source })).toBe('day 2026-08-23');
  expect(resolve([text('昨日')], { source })).toBeNull();
  expect(resolve([button('昨日'), text('近7天')], { source })).toBe('day 2026-08-23');
  expect(resolve([button('近7天')], { source })).toBeNull();
  expect(resolve([button('昨日'), button('近7天')], { source })).toBeNull();
  expect(resolve([button('昨日'), button('实时')], { source })).toBeNull();
  expect(resolve([button('周')], { source })).toBeNull();
  expect(resolve([heading('实时概况')], { source })).toBe('realtime 2026-08-24');
});

test('a picker is told by a yesterday or by unlike tabs beside the chosen one', () => {
  expect(resolve([tab('7日', ['昨日', '7日', '30日'])])).toBe('range 2026-08-17..2026-08-23');
  expect(resolve([tab('近7天', ['近1天', '近7天'])])).toBe('range 2026-08-17..2026-08-23');
  expect(resolve([tab('7日', ['实时', '7日', '大促'])])).toBe('range 2026-08-17..2026-08-23');
  expect(resolve([tab('大促', ['实时', '7日', '大促'])])).toBeNull();
  expect(resolve([{ how: 'tab', text: '昨日', before: '' }])).toBeNull();
});

test('a tab with a date is a choice, not what is shown', () => {
  expect(resolve([tab('2026-08-20')])).toBeNull();
});

test('a tab that does not say which leaves the word to the title', () => {
  expect(resolve([tab('周'), heading('实时概况')])).toBe('realtime 2026-08-24');
});

test('the first update time with a date tells the running day', () => {
  const clocks = [text('更新时间 10:00'), text('更新时间 2026-08-23 23:59')];
  expect(resolve(clocks, { source: 'clock' })).toBe('realtime 2026-08-23');
});

test('words without a date do not contradict the date', () => {
  expect(resolve([text('统计时间'), text('统计时间 2026-08-23')])).toBe('day 2026-08-23');
});

test('spans that begin alike and end differently contradict each other, and no tab decides between them', () => {
  const clues = [text('2026-08-17 ~ 2026-08-23', '统计时间'), text('2026-08-17 ~ 2026-08-20', '统计时间')];
  expect(resolve(clues)).toBeNull();
  expect(resolve([...clues, tab('近7天')])).toBeNull();
});

test('only a single day can be running', () => {
  expect(resolve([text('2026-08-17 00:00 ~ 2026-08-23 10:00')])).toBe('range 2026-08-17..2026-08-23');
  expect(resolve([text('统计时间 2026-08-23'), tab('实时')])).toBe('realtime 2026-08-23');
});

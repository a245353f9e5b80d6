import lunar from 'chinese-days';
import { expect, test, vi } from 'vitest';
import { campaignsBetween } from '../../../../utils/analyse/calendar/campaigns-between.ts';
import { festivalsOf } from '../../../../utils/analyse/calendar/festivals.ts';
import { lunarFestival } from '../../../../utils/analyse/calendar/lunar-festivals.ts';
import type { CampaignEvent } from '../../../../utils/model/user-data.ts';

const of = (year: number, id: string) => {
  const festival = festivalsOf(year).find((one) => one.id === id);
  return festival && [festival.from, festival.to];
};

test.each([
  [2024, '2024-02-10', '2024-08-10', '2024-09-17'],
  [2025, '2025-01-29', '2025-08-29', '2025-10-06'],
  [2026, '2026-02-17', '2026-08-19', '2026-09-25'],
  [2027, '2027-02-06', '2027-08-08', '2027-09-15'],
])('the days of the Chinese calendar in %i', (year, spring, qixi, autumn) => {
  expect(of(year, 'spring-festival')?.[0]).toBe(spring);
  expect(of(year, 'qixi')?.[0]).toBe(qixi);
  expect(of(year, 'mid-autumn')?.[0]).toBe(autumn);
});

test('the table agrees with the library year by year, and ends where it ends', () => {
  // West of Greenwich the library is a day off: one more reason for the table.
  vi.stubEnv('TZ', 'UTC');
  for (let year = 2020; year <= 2040; year++) {
    expect(lunarFestival('spring-festival', year)).toBe(lunar.getSolarDateFromLunar(`${year}-01-01`).date);
    expect(lunarFestival('qixi', year)).toBe(lunar.getSolarDateFromLunar(`${year}-07-07`).date);
    expect(lunarFestival('mid-autumn', year)).toBe(lunar.getSolarDateFromLunar(`${year}-08-15`).date);
  }
  expect(lunarFestival('qixi', 2041)).toBeUndefined();
  expect(of(2041, 'spring-festival')).toBeUndefined();
  expect(of(2041, 'double-11')).toBeDefined();
});

test('the days that hang on weekdays', () => {
  expect(of(2025, 'black-friday')).toEqual(['2025-11-28', '2025-11-30']);
  expect(of(2026, 'cyber-monday')).toEqual(['2026-11-30', '2026-11-30']);
  expect(of(2025, 'mothers-day')?.[0]).toBe('2025-05-11');
  expect(of(2025, 'prime-day')).toEqual(['2025-07-08', '2025-07-11']);
});

test('a year has the great festivals in order, and says which days must be checked', () => {
  const festivals = festivalsOf(2026);
  const ids = festivals.map(({ id }) => id);
  for (const id of [
    'new-year-goods',
    'valentine',
    '618',
    'prime-day',
    'double-11',
    'black-friday',
    'cyber-monday',
    'double-12',
  ])
    expect(ids).toContain(id);
  expect(festivals.map(({ from }) => from)).toEqual(festivals.map(({ from }) => from).toSorted());
  expect(festivals.filter(({ announced }) => announced).map(({ id }) => id)).toContain('618');
  expect(of(2026, '618')).toEqual(['2026-06-01', '2026-06-18']);
});

const event = (given: Partial<CampaignEvent>): CampaignEvent => ({
  id: 'mine',
  at: '2026-01-01T00:00:00Z',
  shopKey: null,
  name: '店庆',
  festival: null,
  from: '2026-06-10',
  to: '2026-06-12',
  preDays: 1,
  postDays: 1,
  plan: {},
  hidden: false,
  ...given,
});
const june = { from: '2026-06-05', to: '2026-06-15' };
const idsIn = (events: readonly CampaignEvent[], span = june) =>
  campaignsBetween(span, events, { shopKey: 'sycm:1' }).map(({ id }) => id);

test('the calendar is the user’s to edit: added, changed and taken out', () => {
  expect(idsIn([])).toEqual(['618/2026']);
  expect(idsIn([event({})])).toEqual(['618/2026', 'mine']);
  expect(idsIn([event({ festival: '618' })])).toEqual(['mine']);
  expect(idsIn([event({ festival: '618', hidden: true })])).toEqual([]);
  expect(idsIn([event({ festival: '618', from: '2025-06-01', to: '2025-06-18' })])).toEqual(['618/2026']);
  expect(idsIn([event({ shopKey: 'jd:2' })])).toEqual(['618/2026']);
});

test('a campaign is there from the first day it is felt to the last, over the turn of the year too', () => {
  expect(idsIn([], { from: '2026-05-20', to: '2026-05-24' })).toEqual(['520/2026']);
  expect(idsIn([], { from: '2026-05-25', to: '2026-05-25' })).toEqual(['520/2026', '618/2026']);
  expect(
    campaignsBetween({ from: '2027-01-01', to: '2027-01-02' }, [], { shopKey: 's', markets: ['west'] }),
  ).toMatchObject([{ id: 'christmas/2026', toCheck: false }]);
});

import { expect, test } from 'vitest';
import { parseSeconds } from '../../../utils/normalise/parse-seconds.ts';

test.each([
  ['31.46', 31.46],
  ['1,234.5', 1234.5],
  ['12.55秒', 12.55],
  ['45s', 45],
  ['45 sec', 45],
  ['01:23', 83],
  ['00:01:23', 83],
  ['1:00:00', 3600],
  ['75:30', 4530],
  ['1分23秒', 83],
  ['1 分 23 秒', 83],
  ['3分', 180],
  ['3分钟', 180],
  ['1小时', 3600],
  ['1小时2分3秒', 3723],
  ['2m 5s', 125],
  ['2m', 120],
  ['2 min 5.5 sec', 125.5],
  ['1h 30m', 5400],
  ['１分２３秒', 83],
])('a duration written %j is %d seconds', (text, seconds) => {
  expect(parseSeconds(text)?.value).toBe(seconds);
});

test.each([
  '',
  ' ',
  '-',
  '1:75',
  '1:60:00',
  '12:5',
  '1.5分',
  '1.5m',
  '2k',
  '5天',
  '12%',
  '¥5',
  '12人',
  '21:28:04:01',
  'abc',
])('%j is no duration anybody may rely on', (text) => {
  expect(parseSeconds(text)).toBeUndefined();
});

test('plain seconds follow the page’s decimal mark', () => {
  expect(parseSeconds('31,46', ',')?.value).toBe(31.46);
  expect(parseSeconds('1.234', ',')?.value).toBe(1234);
});

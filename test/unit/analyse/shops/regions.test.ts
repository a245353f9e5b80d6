import { expect, test } from 'vitest';
import { regionName, regionOf } from '../../../../utils/analyse/shops/region-of.ts';
import { regionShares, regionsInOrder } from '../../../../utils/analyse/shops/region-shares.ts';
import { figureOf } from '../figure-of.ts';

const span = { from: '2026-08-22', to: '2026-08-23' };
const row = (name: string, value: number, day = '2026-08-22', metric = 'pay_buyers') =>
  figureOf(metric, day, value, { entity: { kind: 'source', id: null, name, path: [name] } });

test.each([
  ['浙江', 'CN-ZJ'],
  ['浙江省', 'CN-ZJ'],
  ['Zhejiang', 'CN-ZJ'],
  ['上海市', 'CN-SH'],
  ['新疆维吾尔自治区', 'CN-XJ'],
  ['美国', 'US'],
  ['United States', 'US'],
  [' germany ', 'DE'],
])('%s is the region %s', (name, code) => expect(regionOf(name)).toBe(code));

test.each(['手淘搜索', '直播', '', '其他', 'Direct'])('%s is no region', (name) =>
  expect(regionOf(name)).toBeUndefined(),
);

test('a region is called in the language of the reader', () => {
  expect(regionName('CN-ZJ', 'en')).toBe('Zhejiang');
  expect(regionName('US', 'zh')).toBe('美国');
});

test('shares are of all regions read, days added up, and add up to one', () => {
  const found = regionShares([row('浙江省', 30), row('浙江省', 30, '2026-08-23'), row('广东', 20)], 'pay_buyers', span);
  expect(Object.fromEntries(found?.shares ?? [])).toEqual({ 'CN-ZJ': 0.75, 'CN-GD': 0.25 });
  expect(found?.keys.get('CN-ZJ')).toBe('浙江省');
});

test('sources that are no places are not in it, and a single place is no split by region', () => {
  expect(regionShares([row('浙江', 30), row('手淘搜索', 99)], 'pay_buyers', span)).toBeUndefined();
  expect(regionShares([], 'pay_buyers', span)).toBeUndefined();
});

test('sources of one product and finer rows below a source are no regions of the shop', () => {
  const ofProduct = { kind: 'source', id: null, name: '广东', path: ['广东'], of: { id: '1', name: null } } as const;
  const below = { kind: 'source', id: null, name: '北京', path: ['直播', '北京'] } as const;
  const others = [ofProduct, below].map((entity) => figureOf('pay_buyers', '2026-08-22', 5, { entity }));
  expect(regionShares([row('浙江', 30), ...others], 'pay_buyers', span)).toBeUndefined();
});

test('regions of several shops stand in one order, the largest share first', () => {
  const one = regionShares([row('浙江', 90), row('广东', 10)], 'pay_buyers', span);
  const other = regionShares([row('Guangdong', 60), row('Hunan', 40)], 'pay_buyers', span);
  expect(regionsInOrder([one, other].flatMap((shop) => shop ?? []))).toEqual(['CN-ZJ', 'CN-GD', 'CN-HN']);
});

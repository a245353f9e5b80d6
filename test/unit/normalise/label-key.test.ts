import { expect, test } from 'vitest';
import { labelKey } from '../../../utils/model/label-key.ts';

test.each([
  ['支付金额', '支付金额'],
  [' 支付金额 ', '支付金额'],
  ['支付金额：', '支付金额'],
  ['支付金额?', '支付金额'],
  ['支付金额？', '支付金额'],
  ['访客数ⓘ', '访客数'],
  ['成交金额(元)', '成交金额'],
  ['成交金额（元）', '成交金额'],
  ['成交金额 (元)：', '成交金额'],
  ['支付件数（件）', '支付件数'],
  ['平均停留时长(秒)', '平均停留时长'],
  ['Sales (USD)', 'sales'],
  ['Ordered Product Sales (€)', 'ordered product sales'],
  ['退款金额（支付时间）', '退款金额(支付时间)'],
  ['Sessions – Total', 'sessions - total'],
  ['Sessions — Total', 'sessions - total'],
  ['Average order\u00a0value', 'average order value'],
  ['Average  order\nvalue', 'average order value'],
  ['GROSS SALES', 'gross sales'],
  ['ＵＶ价值', 'uv价值'],
  ['访客数\u200b', '访客数'],
])('%j is compared as %j', (label, key) => {
  expect(labelKey(label)).toBe(key);
});

test.each(['支付转化率(%)', '成交金额(万元)', '商品访客数(SPU)', '支付金额(昨日)', 'Sales (net)', '曝光量(万)'])(
  'a bracket that changes the meaning or the size stays: %j',
  (label) => {
    expect(labelKey(label)).toBe(label.toLowerCase());
  },
);

test('a key is its own key', () => {
  for (const label of ['成交金额（元）：', 'Sessions – Total', '访客数ⓘ', '退款金额（支付时间）'])
    expect(labelKey(labelKey(label))).toBe(labelKey(label));
});

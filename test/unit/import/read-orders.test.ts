import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOrders } from '../../../utils/import/read-orders.ts';

const hash = (text: string) =>
  Promise.resolve(createHmac('sha256', 'test').update(text).digest('base64url').slice(0, 22));

const taobao = [
  [
    '订单编号',
    '买家会员名',
    '买家实际支付金额',
    '收货人姓名',
    '收货地址 ',
    '联系电话',
    '联系手机',
    '订单付款时间 ',
    '宝贝标题 ',
    '订单备注',
  ],
  [
    '="2026010500001"',
    'tb王小明88',
    '1,299.00',
    '王小明',
    '浙江省杭州市余杭区文一西路969号',
    '0571-85022088',
    "'13812345678",
    '2026-01-05 20:15:00',
    '真丝衬衫',
    '王先生要发票',
  ],
  [
    '="2026010600002"',
    'tb王小明88',
    '59.9',
    '王小明',
    '浙江省杭州市余杭区文一西路969号',
    '',
    "'13812345678",
    '2026/1/6 08:00',
    '袜子',
    '',
  ],
  ['="2026010600003"', 'lily_chen', '¥20', '陈丽', '上海市徐汇区漕溪北路88号', '', "'13998765432", '', '袜子', ''],
  ['="2026010600004"', 't**1', '20', '李**', '上海市****', '', "'139****5432", '2026-01-06', '袜子', ''],
];

test('an order list is read without anybody in it', async () => {
  const list = await readOrders(taobao, hash, 'CNY');
  expect(list?.rows).toEqual([
    {
      buyer: await hash('buyer tb王小明88'),
      order: await hash('order 2026010500001'),
      date: '2026-01-05',
      amount: 1299,
      currency: 'CNY',
      product: '真丝衬衫',
    },
    {
      buyer: await hash('buyer tb王小明88'),
      order: await hash('order 2026010600002'),
      date: '2026-01-06',
      amount: 59.9,
      currency: 'CNY',
      product: '袜子',
    },
  ]);
  expect(list?.refused).toEqual({ unpaid: 1, 'masked-buyer': 1 });
});

test('no planted name, telephone, address, account, order number or remark is anywhere in the result', async () => {
  const told = JSON.stringify(await readOrders(taobao, hash, 'CNY'));
  for (const planted of [
    '王',
    '小明',
    'tb',
    'lily',
    '陈',
    '138',
    '5678',
    '0571',
    '杭州',
    '文一',
    '上海',
    '202601',
    '发票',
  ])
    expect(told).not.toContain(planted);
});

test('whatever stands in the columns of persons, none of it comes through', async () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9\u4e00-\u9fa5@.-]{6,20}$/);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ buyer: secret, name: secret, phone: secret, address: secret, order: secret }), {
        minLength: 1,
      }),
      async (people) => {
        const lines = people.map(({ buyer, name, phone, address, order }) => [
          order,
          buyer,
          '10',
          name,
          address,
          phone,
          phone,
          '2026-01-05',
          '袜子',
          name,
        ]);
        const told = JSON.stringify(await readOrders([taobao[0] ?? [], ...lines], hash));
        for (const person of people) for (const text of Object.values(person)) expect(told.includes(text)).toBe(false);
      },
    ),
  );
});

test('an order of several lines has one buyer, one day and one total', async () => {
  const shopify = [
    ['Name', 'Email', 'Paid at', 'Currency', 'Total', 'Lineitem name', 'Billing Name', 'Billing Phone'],
    ['#1001', 'Ann@Example.com', '2026-01-05 10:00:00 +0800', 'USD', '80.00', 'Tea', 'Ann Lee', '+1 555 0100'],
    ['#1001', '', '', '', '', 'Pot', '', ''],
    ['#1002', 'ann@example.com ', '2026-02-05 10:00:00 +0800', 'USD', '20.00', 'Tea', 'Ann Lee', '+1 555 0100'],
  ];
  const list = await readOrders(shopify, hash);
  expect(list?.rows.map(({ date, amount, currency, product }) => [date, amount, currency, product])).toEqual([
    ['2026-01-05', 80, 'USD', 'Tea'],
    ['2026-01-05', 0, 'USD', 'Pot'],
    ['2026-02-05', 20, 'USD', 'Tea'],
  ]);
  expect(new Set(list?.rows.map(({ buyer }) => buyer)).size).toBe(1);
  expect(new Set(list?.rows.map(({ order }) => order)).size).toBe(2);
});

test('amounts of lines are added as they are', async () => {
  const amazon = [
    ['amazon-order-id', 'purchase-date', 'buyer-email', 'sku', 'currency', 'item-price'],
    ['1', '2026-01-05T23:00:00+00:00', 'x@marketplace.amazon.com', 'A', 'EUR', '5.00'],
    ['1', '2026-01-05T23:00:00+00:00', 'x@marketplace.amazon.com', 'B', 'EUR', '7.00'],
  ];
  expect((await readOrders(amazon, hash))?.rows.map(({ amount }) => amount)).toEqual([5, 7]);
});

test('a title above the header is passed over; a table that is no order list is none', async () => {
  expect((await readOrders([['2026 年订单'], [], ...taobao], hash))?.rows).toHaveLength(2);
  expect(
    await readOrders(
      [
        ['日期', '访客数'],
        ['2026-01-05', '100'],
      ],
      hash,
    ),
  ).toBeUndefined();
  expect(await readOrders([['收货人姓名', '付款时间', '总金额']], hash)).toBeUndefined();
  expect(await readOrders([], hash)).toBeUndefined();
});

test.each([
  ['2026-13-05', '10', 'unreadable-date'],
  ['2026-02-30', '10', 'unreadable-date'],
  ['05/01/2026', '10', 'unreadable-date'],
  ['2026-01-05', '1.299,00', 'unreadable-amount'],
  ['2026-01-05', '', 'unreadable-amount'],
  ['2026-01-05', '12abc', 'unreadable-amount'],
])('%s with %s is refused rather than guessed', async (date, amount, reason) => {
  const list = await readOrders(
    [
      ['买家会员名', '付款时间', '实收款'],
      ['b', date, amount],
    ],
    hash,
  );
  expect(list).toEqual({ rows: [], refused: { [reason]: 1 } });
});

test('a line without a buyer is no order of anybody', async () => {
  expect(
    await readOrders(
      [
        ['买家会员名', '付款时间', '实收款'],
        ['', '2026-01-05', '5'],
      ],
      hash,
    ),
  ).toMatchObject({ refused: { 'no-buyer': 1 } });
});

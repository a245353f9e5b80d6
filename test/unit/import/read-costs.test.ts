import { expect, test } from 'vitest';
import { readCosts } from '../../../utils/import/read-costs.ts';

const options = { shopKey: 'sycm:1', currency: 'CNY', from: '2026-01-01', at: '2026-02-01T09:00:00+08:00' };

test('one line a product, one column a kind of cost', () => {
  const list = readCosts(
    [
      ['商品ID', '商品名称', '成本价（元）', '快递费', '生效日期'],
      ['="610001"', '真丝衬衫', '¥1,120.50', '3', '2026/01/15'],
      ["'610002", '袜子', '4', '', ''],
      ['610003', '围巾', '问供应商', '', ''],
      ['', '', '', '', ''],
    ],
    options,
  );
  expect(list?.costs.map(({ product, kind, value, from }) => [product, kind, value, from])).toEqual([
    ['610001', 'goods', 1120.5, '2026-01-15'],
    ['610001', 'freight', 3, '2026-01-15'],
    ['610002', 'goods', 4, '2026-01-01'],
  ]);
  expect(list?.costs[0]).toMatchObject({
    basis: 'per-unit',
    currency: 'CNY',
    to: null,
    source: 'imported',
    shopKey: 'sycm:1',
  });
  expect(list?.refused).toBe(1);
});

test('the same list again has the same ids: it corrects, it does not double', () => {
  const list = (cost: string) =>
    readCosts(
      [
        ['SKU', 'Unit cost', 'Currency'],
        ['A1', cost, 'usd'],
      ],
      options,
    )?.costs[0];
  expect(list('5')).toMatchObject({ value: 5, currency: 'USD' });
  expect(list('6')?.id).toBe(list('5')?.id);
});

test('no cost is guessed', () => {
  const read = (cost: string, from = '2026-01-01') =>
    readCosts(
      [
        ['SKU', 'Cost', 'Valid from'],
        ['A1', cost, from],
      ],
      options,
    );
  for (const cost of ['-5', '', '1.234,5', '5%', 'n/a'])
    expect(read(cost)).toEqual({ costs: [], categories: [], refused: 1 });
  expect(read('5', '31/12/2025')).toEqual({ costs: [], categories: [], refused: 1 });
  expect(read('0')?.costs).toHaveLength(1);
  expect(
    readCosts(
      [
        ['SKU', 'Cost'],
        ['', '5'],
      ],
      options,
    ),
  ).toEqual({ costs: [], categories: [], refused: 1 });
});

test('a table without products or costs is no list of costs', () => {
  expect(
    readCosts(
      [
        ['日期', '访客数'],
        ['2026-01-05', '100'],
      ],
      options,
    ),
  ).toBeUndefined();
  expect(
    readCosts(
      [
        ['SKU', '访客数'],
        ['A', '100'],
      ],
      options,
    ),
  ).toBeUndefined();
  expect(readCosts([], options)).toBeUndefined();
});

test('fees are shares of sales where the list says per cent, and money a unit where it does not', () => {
  const list = readCosts(
    [
      ['商品ID', '成本', '平台佣金', '支付手续费(%)', '运费险'],
      ['1', '10', '5%', '0.55', '0.8'],
      ['2', '10%', '3', '', ''],
    ],
    options,
  );
  expect(
    list?.costs.map(({ product, kind, basis, value, currency }) => [product, kind, basis, value, currency]),
  ).toEqual([
    ['1', 'goods', 'per-unit', 10, 'CNY'],
    ['1', 'platform-fee', 'share-of-sales', 0.05, null],
    ['1', 'payment-fee', 'share-of-sales', 0.0055, null],
    ['1', 'insurance', 'per-unit', 0.8, 'CNY'],
    ['2', 'platform-fee', 'per-unit', 3, 'CNY'],
  ]);
  expect(list?.refused).toBe(0);
});

test('a column of categories files the products of the list, with costs or without', () => {
  const list = readCosts(
    [
      ['商品ID', '类目', '成本价'],
      ['610002', '家纺 > 四件套', '4'],
      ["'610001", '家纺 > 四件套', '问供应商'],
      ['610003', '灯饰', ''],
      ['610004', '-', ''],
      ['', '灯饰', '4'],
    ],
    options,
  );
  expect(list?.categories.map(({ category, products, source }) => [category, products, source])).toEqual([
    ['家纺 > 四件套', ['610001', '610002'], 'imported'],
    ['灯饰', ['610003'], 'imported'],
  ]);
  expect(list?.costs).toHaveLength(1);
  // Neither a cost nor a category; no product.
  expect(list?.refused).toBe(2);
  expect(
    readCosts(
      [
        ['SKU', 'Category'],
        ['A1', 'Lamps'],
      ],
      options,
    )?.categories,
  ).toHaveLength(1);
});

test('a later list may name other products of a category without taking it from the earlier ones', () => {
  const ids = ['2026-02-01T09:00:00Z', '2026-02-02T09:00:00Z'].map(
    (at) =>
      readCosts(
        [
          ['SKU', 'Category'],
          ['A1', 'Lamps'],
        ],
        { ...options, at },
      )?.categories[0]?.id,
  );
  expect(new Set(ids).size).toBe(2);
});

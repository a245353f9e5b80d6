import { expect, test } from 'vitest';
import { productInSight } from '../../entrypoints/background/product-in-sight.ts';
import type { Entity, Reading } from '../../utils/model/reading.ts';

const reading = (entity: Entity): Reading => ({
  entity,
  metric: 'visitors',
  role: 'own',
  state: 'ok',
  value: 1,
  unit: 'count',
  period: null,
  raw: '1',
});
const lamp = { id: '700100200002', name: '落地灯' };

test('a page of one product and its sources is about that product', () => {
  const sources = ['搜索', '推荐'].map((name) =>
    reading({ kind: 'source', id: null, name, of: { ...lamp, name: null } }),
  );
  expect(productInSight([...sources, reading({ kind: 'product', ...lamp })])).toEqual({
    key: lamp.id,
    name: lamp.name,
  });
});

test('a list of products is about none, nor is a shop page, nor a product without an id', () => {
  const other = reading({ kind: 'product', id: '700100200003', name: '沙发' });
  expect(productInSight([reading({ kind: 'product', ...lamp }), other])).toBeNull();
  expect(productInSight([reading({ kind: 'shop', id: null, name: '店' })])).toBeNull();
  expect(productInSight([reading({ kind: 'product', id: null, name: '灯' })])).toBeNull();
  expect(productInSight([])).toBeNull();
});

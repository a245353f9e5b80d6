import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shopKey, shopOfKey } from '../../../utils/model/shop.ts';

test.each([
  ['sycm:青禾家居旗舰店', { console: 'sycm', id: null, name: '青禾家居旗舰店' }],
  ['pdd:123456', { console: 'pdd', id: '123456', name: null }],
  ['jd:@shop.jd.com', { console: 'jd', id: null, name: null }],
  ['woocommerce:Tilly: shop@shop.example', { console: 'woocommerce', id: null, name: 'Tilly: shop' }],
])('%s tells what it was made of', (key, shop) => {
  expect(shopOfKey(key)).toEqual(shop);
});

test('a shop known by its name alone keeps it through its key', () => {
  const names = fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => !/@|^\d+$/.test(name));
  fc.assert(
    fc.property(names, fc.boolean(), (name, isSelfHosted) => {
      const key = shopKey('sycm', { id: null, name }, 'host.example', isSelfHosted);
      expect(shopOfKey(key)).toEqual({ console: 'sycm', id: null, name });
    }),
  );
});

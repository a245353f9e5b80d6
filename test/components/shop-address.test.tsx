import { expect, test } from 'vitest';
import { shopAddress } from '../../components/state/shop-address.ts';

const consoles = [{ matches: ['https://sycm.taobao.com/*'] }];

test.for([
  ['https://shop.example.com/wp-admin/', 'https://shop.example.com/*'],
  ['shop.example.com', 'https://shop.example.com/*'],
  [' ｓｈｏｐ.example.com ', 'https://shop.example.com/*'],
  ['http://localhost:8080/wp-admin', 'http://localhost/*'],
])('%s asks for %s', ([typed = '', origin]) => {
  expect(shopAddress(typed, consoles)).toMatchObject({ is: 'usable', origin });
});

test.for([
  ['', 'empty'],
  ['my shop', 'invalid'],
  ['shop', 'invalid'],
  ['ftp://shop.example.com', 'invalid'],
  ['javascript:alert(1)', 'invalid'],
  ['http://shop.example.com', 'insecure'],
  ['https://sycm.taobao.com/portal', 'public'],
])('%s is refused as %s', ([typed = '', is]) => {
  expect(shopAddress(typed, consoles)).toEqual({ is });
});

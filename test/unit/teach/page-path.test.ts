import { expect, test } from 'vitest';
import { pagePath } from '../../../utils/model/page-path.ts';

test.for([
  ['https://shop.example/report', '/report'],
  ['https://shop.example/', '/'],
  ['https://shop.example/item/123456/detail?day=2026-08-23&token=abc', '/item/*/detail'],
  ['https://shop.example/s/0f8fad5b-d9cb-469f-a165-70867728950e/x', '/s/*/x'],
  ['https://shop.example/app#/sales/42?from=1', '/app#/sales/*'],
  ['https://shop.example/app#top', '/app'],
  [
    'https://shop.example/wp-admin/admin.php?page=wc-admin&path=%2Fanalytics%2Frevenue&period=today',
    '/wp-admin/admin.php?page=wc-admin&path=/analytics/revenue',
  ],
  ['https://shop.example/list?page=3', '/list'],
  ['https://shop.example/%E6%8A%A5%E8%A1%A8', '/报表'],
  ['https://shop.example/%zz', '/%zz'],
])('%s is the page %s', ([address = '', path]) => {
  expect(pagePath(new URL(address))).toBe(path);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagePath, pathPattern } from '../../../utils/teach/page-path.ts';

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
  ['https://shop.example/app#!/sales', '/app#/sales'],
  ['https://shop.example/list?page=a%20b', '/list?page=a'],
  ['https://shop.example/%E6%8A%A5%E8%A1%A8', '/报表'],
  ['https://shop.example/%zz', '/%zz'],
])('%s is the page %s', ([address = '', path]) => {
  expect(pagePath(new URL(address))).toBe(path);
});

const textOf = ({ pathname, search, hash }: URL) => {
  const text = pathname + search + hash;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
const holdsAt = (page: string, address: string) =>
  new RegExp(pathPattern(page), 'u').test(textOf(new URL(address, 'https://shop.example')));

test.for([
  ['/report', '/report?day=1#top', true],
  ['/report', '/report/more', false],
  ['/report', '/old/report', false],
  ['/report', '/report?view=table', false],
  ['/report', '/report#/other', false],
  ['/item/*/detail', '/item/77/detail', true],
  ['/item/*/detail', '/item/77/88/detail', false],
  ['/a?page=wc-admin', '/a?x=1&page=wc-admin&y=2', true],
  ['/a?page=wc-admin', '/a?page=wc-admin-2', false],
  ['/a?page=wc-admin', '/a?mypage=wc-admin', false],
  ['/app#/sales', '/app#/sales?from=1', true],
  ['/app#/sales', '/app#!/sales', true],
  ['/app#/sales', '/app#/sales/today', false],
  ['/a.b', '/axb', false],
] as const)('the page %s is at %s: %s', ([page, address, holds]) => {
  expect(holdsAt(page, address)).toBe(holds);
});

test('the pattern of a page holds at every address that shows it', () => {
  const part = fc.constantFrom(
    'report',
    '42',
    'a.b',
    '(x)',
    '报表',
    '0f8fad5b-d9cb-469f-a165-70867728950e',
    '[',
    '$',
    '%zz',
  );
  const query = fc.constantFrom(
    '',
    '?page=wc-admin',
    '?page=3',
    '?path=/a/b(c',
    '?day=1&view=x&token=abc',
    '?page=a+b',
  );
  const hash = fc.constantFrom('', '#top', '#/sales', '#!/sales/42', '#/a?b=c', '#');
  const address = fc
    .tuple(fc.array(part, { maxLength: 4 }), query, hash)
    .map(([parts, query, hash]) => `https://shop.example/${parts.join('/')}${query}${hash}`);
  fc.assert(
    fc.property(address, (one) => holdsAt(pagePath(new URL(one)), one)),
    { numRuns: 1000 },
  );
});

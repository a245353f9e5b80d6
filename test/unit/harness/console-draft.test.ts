import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adapterDraft, expectedDraft, withAdapter } from '../../harness/console-draft.ts';
import { reportMeta, servedReport } from '../../harness/report-file.ts';
import { root } from '../../harness/root.ts';

const url = new URL('https://my.shop.example/admin/stats?token=1');
const meta =
  '{&quot;report&quot;:1,&quot;console&quot;:&quot;generic&quot;,&quot;at&quot;:&quot;2026-08-24T10:00:00+08:00&quot;}';
const report = `<!doctype html><html><head><meta name="tillside-report" content="${meta}"></head><body></body></html>`;

test('a new console is described by its address without the query', () => {
  const text = adapterDraft('my-shop', url, 'home');
  expect(text).toContain('export const myShop: Adapter');
  expect(text).toContain("matches: ['https://my.shop.example/*']");
  expect(text).toContain('"^/admin/stats"');
  expect(text).not.toContain('token');
});

test('a new console stands in the list of adapters, imported and named once', () => {
  const list = withAdapter(readFileSync(join(root, 'utils/consoles/adapters.ts'), 'utf8'), 'my-shop');
  expect(list).toContain("import { myShop } from './my-shop.ts';");
  expect(list).toMatch(/myShop\s*\];/);
});

test('what a person has to read begins empty, at the time the report was made', () => {
  expect(expectedDraft('my-shop', url, report, new Date(0))).toMatchObject({
    at: '2026-08-24T10:00:00+08:00',
    readings: [],
  });
  expect(expectedDraft('my-shop', url, '<p>a page</p>', new Date(0)).at).toBe('1970-01-01T00:00:00.000Z');
});

test('a page that is no report says nothing of itself', () => {
  expect(reportMeta(report)).toMatchObject({ report: 1, console: 'generic' });
  expect(reportMeta('<p>a page</p>')).toBe(undefined);
});

test('frames of a report get addresses of their own, frames in frames too', () => {
  const inner =
    '<p>&quot;in&quot; &amp;lt; <iframe data-report-src="https://a.example/2" srcdoc="&lt;b&gt;deep&lt;/b&gt;"></iframe></p>';
  const escaped = inner.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const { html, routes } = servedReport(`<iframe data-report-src="https://a.example/1" srcdoc="${escaped}"></iframe>`);
  expect(html).toBe('<iframe src="https://a.example/1"></iframe>');
  expect([...routes.keys()].toSorted()).toEqual(['https://a.example/1', 'https://a.example/2']);
  expect(routes.get('https://a.example/2')).toBe('<b>deep</b>');
  expect(routes.get('https://a.example/1')).toContain('src="https://a.example/2"');
});

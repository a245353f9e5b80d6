import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PageReportFile } from '../../utils/model/page-report.ts';
import { scene } from './gallery/scenes.ts';
import { showPanel } from './show-panel.tsx';

const html =
  '<!doctype html><html><head><style data-looks>[data-look="0"]{color:rgb(1,2,3)!important}</style></head><body><p data-look="0">访客数</p><script>parent.document.title="ran"</script></body></html>';
const report: PageReportFile = {
  html,
  meta: {
    report: 1,
    console: 'sycm',
    page: 'item_rank',
    url: 'https://sycm.taobao.com/cc/item_rank.htm',
    at: '2026-08-24T10:00:00+08:00',
    language: 'zh-CN',
    adapterVersion: 2,
    extensionVersion: '0.1.0',
  },
  removed: { numbers: 1204, words: 3, addresses: 0, fields: 0, scripts: 1, comments: 0, images: 0, frames: 0 },
};
const open = async (made: () => Promise<PageReportFile>) => {
  const shown = await showPanel({ ...scene('full', 'captured'), report: made });
  await page.getByRole('button', { name: '读错了？生成报告' }).click();
  return shown;
};

test('a report is shown before it is saved: what was removed, how large it is and how it looks', async () => {
  const { files } = await open(async () => report);
  await expect.element(page.getByText('1,204 处数字')).toBeVisible();
  expect(page.getByText('0 个网址').elements()).toEqual([]);
  await expect.element(page.getByText(/KB，网页文件/)).toBeVisible();
  expect(files).toEqual([]);
  const frame = document.querySelector<HTMLIFrameElement>('iframe[title=报告预览]');
  await expect.poll(() => frame?.contentDocument?.querySelector('p')?.textContent).toBe('访客数');
  await expect.poll(() => frame?.contentDocument?.adoptedStyleSheets.length).toBe(1);
});

test('nothing runs in the preview', async () => {
  await open(async () => report);
  const frame = () => document.querySelector<HTMLIFrameElement>('iframe[title=报告预览]');
  await expect.poll(() => frame()?.contentDocument?.querySelector('p')).toBeTruthy();
  expect(frame()?.getAttribute('sandbox')).toBe('allow-same-origin');
  expect(document.title).not.toBe('ran');
});

test('saving gives one file, named after console, page and day, with exactly what was shown', async () => {
  const { files } = await open(async () => report);
  await page.getByRole('button', { name: '保存报告' }).click();
  expect(files.map(({ name }) => name)).toEqual(['tillside-sycm-item_rank-2026-08-24.html']);
  expect(await files[0]?.content.text()).toBe(html);
  await expect.element(page.getByText('已保存。可附在问题反馈里。')).toBeVisible();
});

test('a report nobody wants is gone', async () => {
  const { files } = await open(async () => report);
  await page.getByRole('button', { name: '不要了' }).click();
  await expect.poll(() => document.querySelector('iframe')).toBe(null);
  expect(files).toEqual([]);
});

test('a report that cannot be made says what to do and can be tried again', async () => {
  let tries = 0;
  await open(() => (tries++ === 0 ? Promise.reject(new Error('x')) : Promise.resolve(report)));
  await expect.element(page.getByRole('alert')).toHaveTextContent('没能生成报告');
  await page.getByRole('button', { name: '重试' }).click();
  await expect.element(page.getByRole('button', { name: '保存报告' })).toBeVisible();
});

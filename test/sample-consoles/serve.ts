import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assetBase } from './asset-base.ts';
import { sampleToday } from './data/expected-readings.ts';

export interface SampleResponse {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer | string;
}

const dist = fileURLToPath(new URL('./dist/', import.meta.url));

/** The pages of each console's real host, by path. */
const pages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'sycm.taobao.com': { '/portal/home.htm': 'sycm.html', '/cc/item_rank': 'sycm.html' },
  'jdsz.jd.com': { '/szweb/view/tradeAnalysis/tradeSummary.html': 'jdsz.html' },
  'shop.jd.com': { '/jdm/home': 'jdm.html' },
};

const contentTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  woff2: 'font/woff2',
};

/** The consoles' hosts answered from dist, with `today` as the running day; undefined for every other host. */
export function sampleRoutes(today = sampleToday): (url: URL) => SampleResponse | undefined {
  if (!existsSync(`${dist}sycm.html`)) {
    throw new Error('The sample consoles are not built: run `npx tsx test/sample-consoles/build.ts` first.');
  }
  const page = (file: string): SampleResponse => {
    const html = readFileSync(dist + file, 'utf8');
    return answer(
      200,
      'text/html; charset=utf-8',
      html.replace('<head>', `<head><meta name="sample-today" content="${today}">`),
    );
  };
  return (url) => {
    const host = pages[url.hostname];
    if (!host) return undefined;
    const file = host[url.pathname];
    if (file) return page(file);
    return (
      asset(url.pathname) ??
      answer(404, 'text/html; charset=utf-8', '<!doctype html><title>404</title>样例中没有此页面')
    );
  };
}

function asset(path: string): SampleResponse | undefined {
  if (path === '/favicon.ico') return answer(204, 'image/x-icon', '');
  const name = path.startsWith(assetBase) ? path.slice(assetBase.length) : '';
  const type = contentTypes[name.split('.').at(-1) ?? ''];
  if (!type || !/^[\w.-]+$/.test(name) || !existsSync(dist + name)) return undefined;
  return answer(200, type, readFileSync(dist + name));
}

const answer = (status: number, contentType: string, body: Buffer | string): SampleResponse => ({
  status,
  contentType,
  body,
});

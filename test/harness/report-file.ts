import type { PageReportMeta } from '../../utils/model/page-report.ts';

const metaTag = /<meta name="tillside-report" content="([^"]*)">/;
const frame = / data-report-src="([^"]*)" srcdoc="([^"]*)"/g;

/** What a report made by the extension says of itself; undefined for any other page. */
export function reportMeta(html: string): PageReportMeta | undefined {
  const told = metaTag.exec(html)?.[1];
  return told === undefined ? undefined : (JSON.parse(unescaped(told)) as PageReportMeta);
}

/** A report as a browser should be served it: each frame's document at an address of its own, as it was on the page. */
export function servedReport(html: string): { readonly html: string; readonly routes: ReadonlyMap<string, string> } {
  const routes = new Map<string, string>();
  const served = html.replace(frame, (_, address: string, inner: string) => {
    const document = servedReport(unescaped(inner));
    for (const [url, text] of document.routes) routes.set(url, text);
    // A frame written by the page itself has no address: it stays where it is.
    if (address === '') return ` srcdoc="${inner}"`;
    const url = new URL(unescaped(address));
    while (routes.has(url.href)) url.searchParams.append('frame', String(routes.size));
    url.hash = '';
    routes.set(url.href, document.html);
    return ` src="${escaped(url.href)}"`;
  });
  return { html: served, routes };
}

function unescaped(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}

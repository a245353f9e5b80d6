import { signal } from '@preact/signals';
import type { PageReportFile } from '../../utils/model/page-report.ts';
import type { Host } from './host.ts';

export type PageReportState =
  | { readonly state: 'none' }
  | { readonly state: 'busy' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly report: PageReportFile; readonly saved: boolean };

/** The report of the page in front: made, looked at, and only then saved or thrown away. */
export function createPageReport(host: Host) {
  const report = signal<PageReportState>({ state: 'none' });
  const make = async () => {
    if (report.value.state === 'busy') return;
    report.value = { state: 'busy' };
    report.value = await host.reportPage().then(
      (made) => ({ state: 'ready', report: made, saved: false }) as const,
      () => ({ state: 'failed' }) as const,
    );
  };
  const save = () => {
    const { value } = report;
    if (value.state !== 'ready') return;
    const { console, page, at } = value.report.meta;
    const name = `tillside-${console}-${page ?? 'page'}-${at.slice(0, 10)}.html`;
    host.saveFile(name, new Blob([value.report.html], { type: 'text/html;charset=utf-8' }));
    report.value = { ...value, saved: true };
  };
  const discard = () => {
    report.value = { state: 'none' };
  };
  return { report, make, save, discard };
}

export type PageReport = ReturnType<typeof createPageReport>;

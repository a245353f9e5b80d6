import type { RemovedCounts } from './redactor.ts';

/** What a report of a page says about itself; it stands in the file as JSON. */
export interface PageReportMeta {
  readonly report: 1;
  readonly console: string;
  readonly page: string | null;
  /** Address of the page: origin and path, and of the rest only what tells pages apart. */
  readonly url: string;
  /** When the page was looked at, ISO 8601 with the offset of the shop's zone. */
  readonly at: string;
  readonly language: string;
  readonly adapterVersion: number;
  readonly extensionVersion: string;
}

/** A page without anybody's data, as one HTML file. */
export interface PageReportFile {
  readonly html: string;
  readonly meta: PageReportMeta;
  readonly removed: RemovedCounts;
}

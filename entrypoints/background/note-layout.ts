import { nextLayout } from '../../utils/analyse/next-layout.ts';
import { changeLayout } from '../../utils/webext/layouts.ts';

interface Seen {
  readonly console: string;
  /** Null for a page no adapter describes: nothing was expected of it. */
  readonly page: string | null;
  readonly missing: readonly string[];
  readonly at: string;
}

/** Remembers whether a described page still shows what it used to, so that a redesign is told before bad data is trusted. */
export async function noteLayout({ console, page, missing, at }: Seen): Promise<void> {
  if (page === null) return;
  await changeLayout({ console, page }, (before) => nextLayout(before, { console, page, missing, at }));
}

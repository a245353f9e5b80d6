import type { PageLayout } from '../model/layout.ts';
import { browser } from './browser.ts';

const key = 'layouts';

type Layouts = Readonly<Record<string, PageLayout>>;

async function read(): Promise<Layouts> {
  const stored = await browser.storage.local.get(key);
  return (stored[key] as Layouts | undefined) ?? {};
}

const nameOf = ({ console, page }: Pick<PageLayout, 'console' | 'page'>) => `${console}/${page}`;

/** What is known of the layout of every described page that was looked at. */
export async function readLayouts(): Promise<readonly PageLayout[]> {
  return Object.values(await read());
}

/** Replaces what is known of one page by what `change` makes of it. */
export async function changeLayout(
  page: Pick<PageLayout, 'console' | 'page'>,
  change: (before: PageLayout | undefined) => PageLayout,
): Promise<void> {
  const layouts = await read();
  const before = Object.hasOwn(layouts, nameOf(page)) ? layouts[nameOf(page)] : undefined;
  await browser.storage.local.set({ [key]: { ...layouts, [nameOf(page)]: change(before) } });
}

/** Calls `listener` when a look changed what is known; returns what stops it. */
export function onLayoutsChange(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, key)) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

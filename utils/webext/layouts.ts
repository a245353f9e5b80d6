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

/** What is known of one page; undefined before its first look. */
export async function readLayout(page: Pick<PageLayout, 'console' | 'page'>): Promise<PageLayout | undefined> {
  const layouts = await read();
  return Object.hasOwn(layouts, nameOf(page)) ? layouts[nameOf(page)] : undefined;
}

let turn: Promise<unknown> = Promise.resolve();

/** Replaces what is known of one page by what `change` makes of it; one change after the other, or two tabs' looks lose one. */
export function changeLayout(
  page: Pick<PageLayout, 'console' | 'page'>,
  change: (before: PageLayout | undefined) => PageLayout,
): Promise<void> {
  const done = turn.then(async () => {
    const next = change(await readLayout(page));
    await browser.storage.local.set({ [key]: { ...(await read()), [nameOf(page)]: next } });
  });
  turn = done.catch(() => undefined);
  return done;
}

/** Calls `listener` when a look changed what is known; returns what stops it. */
export function onLayoutsChange(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, key)) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

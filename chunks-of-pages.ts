import { fileURLToPath } from 'node:url';

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const beginsOf = (page: string) => [fileAt(`entrypoints/${page}/index.html`), fileAt(`entrypoints/${page}/main.tsx`)];

const panel = beginsOf('sidepanel');
const popup = beginsOf('popup');
const begin = [fileAt('entrypoints/sidepanel/begin.ts')];
const details = [fileAt('components/panels/details.tsx')];

/**
 * What the pages begin with in a few pieces rather than fifty: every file is a request to the browser, every style
 * sheet one the first paint waits for. `begin` runs before the rest is here (head-of-pages.ts), `core` is what panel and popup share, `panel` what only the panel (and the
 * dashboard) opens with, `first` what is always fetched next. The rest stays as the bundler cuts it.
 */
export function chunksOfPages() {
  const known = new Map<readonly string[], ReadonlySet<string>>();
  const isReached = (begins: readonly string[], id: string, modules: Modules) => {
    const found = known.get(begins) ?? reached(begins, modules);
    known.set(begins, found);
    return found.has(id);
  };
  // What a page does when it begins is its own.
  const isPage = (id: string) => panel.includes(id) || popup.includes(id);
  const group = (name: string, priority: number, begins: readonly (readonly string[])[]) => ({
    debugName: name,
    priority,
    name: (id: string, modules: Modules) =>
      !isPage(id) && begins.every((one) => isReached(one, id, modules)) ? name : null,
  });
  // By priority: a piece takes along what its files need unless an earlier one has it.
  return {
    groups: [
      group('begin', 4, [begin]),
      group('core', 3, [panel, popup]),
      group('panel', 2, [panel]),
      group('first', 1, [details]),
    ],
  };
}

function reached(begins: readonly string[], modules: Modules): ReadonlySet<string> {
  const found = new Set(begins);
  // A set that grows while it is gone through is gone through to its end.
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

import { effect, type Signal, signal } from '@preact/signals';

/** The sections of side panel and dashboard, in the order they are read. */
export const sectionIds = [
  'today',
  'why',
  'candidates',
  'benchmarks',
  'products',
  'shops',
  'profit',
  'campaigns',
  'customers',
  'reports',
  'data',
  'settings',
] as const;

export type SectionId = (typeof sectionIds)[number];

/** The section in sight. */
export function createSection(): Signal<SectionId> {
  return signal<SectionId>('today');
}

/** Keeps the section and the fragment of the page's address in line, so that a section can be linked to and survives a reload. */
export function followHash(section: Signal<SectionId>, page: Window): () => void {
  const read = () => {
    const asked = sectionIds.find((id) => `#${id}` === page.location.hash);
    if (asked) section.value = asked;
  };
  read();
  const stop = effect(() => {
    const hash = `#${section.value}`;
    // Replaced, not pushed: a side panel has no way back, and the dashboard's history is the user's own pages.
    if (page.location.hash !== hash && (page.location.hash !== '' || section.value !== 'today'))
      page.history.replaceState(null, '', hash);
  });
  page.addEventListener('hashchange', read);
  return () => {
    stop();
    page.removeEventListener('hashchange', read);
  };
}

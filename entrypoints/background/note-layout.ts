import { layoutDoubts } from '../../utils/analyse/layout-doubts.ts';
import { layoutLook } from '../../utils/analyse/layout-look.ts';
import { nextLayout } from '../../utils/analyse/next-layout.ts';
import type { Reading } from '../../utils/model/reading.ts';
import type { SnapshotDraft } from '../../utils/model/snapshot.ts';
import { changeLayout, readLayout } from '../../utils/webext/layouts.ts';

interface Seen {
  readonly console: string;
  /** Null for a page no adapter describes: nothing was expected of it. */
  readonly page: string | null;
  readonly missing: readonly string[];
  readonly at: string;
  readonly readings: readonly Reading[];
}

/** Remembers whether a described page still shows what it used to, so that a redesign is told before bad data is trusted. */
export async function noteLayout({ page, ...seen }: Seen): Promise<void> {
  if (page === null) return;
  const look = layoutLook({ ...seen, page });
  await changeLayout(look, (before) => nextLayout(before, look));
}

/** The draft with what its page's layout casts doubt on: stored all the same, but marked as not whole. */
export async function withLayoutDoubts(draft: SnapshotDraft): Promise<SnapshotDraft> {
  const { page } = draft;
  if (page === null) return draft;
  const look = layoutLook({ ...draft, page });
  const doubts = layoutDoubts(await readLayout(look), look);
  return doubts.length === 0 ? draft : { ...draft, status: 'partial', warnings: [...draft.warnings, ...doubts] };
}

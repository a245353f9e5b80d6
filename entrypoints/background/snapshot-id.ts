import type { SnapshotDraft } from '../../utils/model/snapshot.ts';

/** SHA-256 of the snapshot: the same look always gets the same id, whoever sends it again. */
export async function snapshotId(draft: SnapshotDraft): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(draft));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

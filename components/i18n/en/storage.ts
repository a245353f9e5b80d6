import type { storage as zh } from '../zh/storage.ts';
import { s } from './plural.ts';

export const storage: typeof zh = {
  lost: 'Your history is gone',
  lostWhy: (snapshots: string, day: string) =>
    `This computer held ${snapshots} readings (up to ${day}); now the browser has an empty database. Its data may have been cleared, or the disk failed.`,
  lostHint: 'If you have a backup file, restore it before you go on reading; both are merged.',
  restore: 'Restore a backup',
  goOn: 'Start anew without it',
  damaged: (pieces: string) => `${pieces} pieces of data are damaged and cannot be read`,
  damagedHint:
    'They were set aside; everything else is as it was. Open the pages of those days to read them again, or restore a backup.',
  title: 'Storage',
  empty: 'Nothing is stored yet.',
  what: 'Content',
  size: 'Size',
  entities: 'Items',
  days: 'Days',
  snapshots: (count: string) => `${count} reading${s(count)}`,
  room: (used: string, left: string) => `${used} in use; by the browser’s estimate there is room for ${left} more`,
  unlimited:
    'Tillside may store without a limit of its own: the free space of the disk is what counts. The browser’s own overhead is included, so this is more than the table.',
  persistent: 'The browser promises not to clear it.',
  evictable: 'The browser makes no promise: it may clear this when the disk fills up, so keep backups.',
  unknown: 'This browser does not say how much is in use.',
};

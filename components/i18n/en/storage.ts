import type { storage as zh } from '../zh/storage.ts';

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
  sizes: (used: string) => `The data take ${used}`,
};

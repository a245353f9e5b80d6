import type { Host } from '../../components/state/host.ts';
import { acceptLayout } from '../../utils/analyse/next-layout.ts';
import { backupFolder } from '../../utils/disk/backup-folder.ts';
import { createDownload, createFile } from '../../utils/disk/file-sink.ts';
import { buyerHash } from '../../utils/webext/buyer-hash.ts';
import { changeLayout } from '../../utils/webext/layouts.ts';
import { beginSample } from './begin-sample.ts';
import { forgetSample } from './forget-sample.ts';
import { readKept, takeBackKept, writeKept } from './kept-by-name.ts';
import { reportPage } from './report-page.ts';
import { saveFile } from './save-file.ts';

/** The part of the host nobody needs before a click: fetched with the first of them. */
export const hostDeeds: Pick<
  Host,
  | 'acceptLayout'
  | 'backupFolder'
  | 'createFile'
  | 'createDownload'
  | 'readKept'
  | 'writeKept'
  | 'takeBackKept'
  | 'buyerHash'
  | 'reportPage'
> & { readonly forgetSample: () => Promise<void>; readonly beginSample: typeof beginSample } = {
  acceptLayout: (page) =>
    changeLayout(page, (known) => acceptLayout(known ?? { ...page, good: 0, changedAt: null, missing: [] })),
  createFile: (name) => createFile(name, saveFile),
  createDownload: (name) => createDownload(name, saveFile),
  backupFolder: backupFolder(),
  readKept,
  writeKept,
  takeBackKept,
  buyerHash,
  reportPage,
  forgetSample,
  beginSample,
};

import { FileProblem } from '../../utils/import/file-problem.ts';
import { loadFile } from './load-file.ts';

/** Why a file gives no table to look through. */
export type SheetsProblem = 'locked' | 'damaged' | 'no-list' | 'failed';

/** The tables of an exported file: CSV, Excel, or a web page called .xls. */
export async function readSheets(
  name: string,
  bytes: Uint8Array,
  at: string,
): Promise<readonly (readonly (readonly string[])[])[] | SheetsProblem> {
  const loaded = await loadFile({ name, bytes, at }).catch(problemOf);
  if (typeof loaded === 'string') return loaded;
  return loaded.holds === 'sheets' ? loaded.sheets.map(({ grid }) => grid) : 'no-list';
}

function problemOf(error: unknown): SheetsProblem {
  if (!(error instanceof FileProblem)) return 'failed';
  if (error.kind === 'locked') return 'locked';
  return error.kind === 'unknown' || error.kind === 'backup' || error.kind === 'kind' ? 'no-list' : 'damaged';
}

import { strFromU8, unzipSync } from 'fflate';
import { FileProblem } from './file-problem.ts';

/** More than any export of ours unpacks to in a browser that stays alive. */
const mostBytes = 600_000_000;

/** Whether a ZIP file is a workbook; any other is an export of ours or nothing we know. */
export function isWorkbook(bytes: Uint8Array): boolean {
  let found = false;
  unpack(bytes, (name) => {
    found ||= name === 'xl/workbook.xml';
    return false;
  });
  return found;
}

/** The one exported file in a ZIP of ours, its manifest checked. @param sha256 of bytes, in hex. */
export function readExportZip(
  bytes: Uint8Array,
  sha256: (bytes: Uint8Array) => string,
): { readonly name: string; readonly bytes: Uint8Array } {
  const entries = unpack(bytes, () => true);
  const written = entries['manifest.json'];
  if (!written) throw new FileProblem('kind');
  const manifest = parse(strFromU8(written));
  if (manifest['tillside'] !== 'export') throw new FileProblem('kind');
  if (manifest['version'] !== 1) throw new FileProblem('newer');
  const name = String(manifest['file']);
  const file = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (!file || sha256(file) !== manifest['sha256']) throw new FileProblem('damaged');
  return { name, bytes: file };
}

function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Readonly<Record<string, Uint8Array>> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        size += originalSize;
        if (size > mostBytes) throw new FileProblem('large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem('damaged');
  }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const told: unknown = JSON.parse(text);
    if (typeof told === 'object' && told !== null) return told as Readonly<Record<string, unknown>>;
  } catch {
    // Said below.
  }
  throw new FileProblem('damaged');
}

import { BackupProblem } from './backup-problem.ts';

/** How a key is made of the passphrase; it stands in the file, so that it can be made costlier one day. */
export interface KeyRecipe {
  readonly name: 'scrypt';
  /** Cost: memory is 128 · N · r bytes. */
  readonly N: number;
  readonly r: number;
  readonly p: number;
  /** Base64, 16 bytes. */
  readonly salt: string;
}

/** The first line of a backup: everything that must be known before the rest can be read. */
export interface BackupHead {
  readonly tillside: 'backup';
  readonly version: 1;
  /** ISO 8601. */
  readonly created: string;
  readonly compression: 'gzip';
  readonly cipher: null | {
    readonly name: 'AES-GCM';
    readonly key: KeyRecipe;
    /** Base64, 7 bytes: what every chunk's nonce begins with. */
    readonly nonce: string;
    /** Base64: proves the passphrase before anything is decrypted. */
    readonly proof: string;
  };
}

/** Longest first line that is looked for. */
export const longestHead = 2048;

/** The head of a backup and the bytes of its line, the line feed included. Throws BackupProblem. */
export function readHead(opening: Uint8Array): { readonly head: BackupHead; readonly line: Uint8Array<ArrayBuffer> } {
  const end = opening.indexOf(0x0a);
  const text = new TextDecoder().decode(opening.subarray(0, Math.max(0, end)));
  if (!text.startsWith('{"tillside":"backup"')) throw new BackupProblem('kind');
  const head = parsed(text);
  if (typeof head.version === 'number' && head.version > 1) throw new BackupProblem('newer');
  if (
    head.version !== 1 ||
    head.compression !== 'gzip' ||
    Number.isNaN(Date.parse(head.created)) ||
    !isCipher(head.cipher)
  )
    throw new BackupProblem('damaged');
  return { head, line: opening.slice(0, end + 1) as Uint8Array<ArrayBuffer> };
}

function parsed(text: string): BackupHead {
  try {
    return JSON.parse(text) as BackupHead;
  } catch {
    throw new BackupProblem('damaged');
  }
}

/** A recipe costlier than any of ours would only keep the computer busy. */
function isCipher(cipher: BackupHead['cipher'] | undefined): boolean {
  if (cipher === null) return true;
  const { name, N, r, p, salt } = cipher?.key ?? {};
  const isCost = (value: unknown, most: number) =>
    Number.isInteger(value) && (value as number) > 0 && (value as number) <= most;
  const isPower = isCost(N, 1 << 18) && Math.log2(N as number) % 1 === 0;
  const texts = [salt, cipher?.nonce, cipher?.proof].every(
    (text) => typeof text === 'string' && /^[\w+/]+=*$/.test(text),
  );
  return cipher?.name === 'AES-GCM' && name === 'scrypt' && isPower && isCost(r, 8) && isCost(p, 4) && texts;
}

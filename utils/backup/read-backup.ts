import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type BackupHead, longestHead, readHead } from './backup-head.ts';
import { BackupProblem } from './backup-problem.ts';
import { fromBase64 } from './base64.ts';
import { type PassphraseKeys, passphraseKeys } from './passphrase-key.ts';
import { unsealed } from './sealed-chunks.ts';
import { through } from './through.ts';

/** One line of a backup: what is kept by name comes first. */
export type BackupLine = { readonly kept: Readonly<Record<string, unknown>> } | { readonly part: unknown };

export interface OpenBackup {
  readonly head: BackupHead;
  /** Starts over from the first line. Throws BackupProblem where the file is damaged, at the latest at its end. */
  readonly lines: () => AsyncGenerator<BackupLine>;
}

/** What a backup says of itself, before any passphrase. Throws BackupProblem. */
export async function backupHead(file: Blob): Promise<BackupHead> {
  return (await opened(file)).head;
}

/** Opens a backup. Throws BackupProblem; a wrong passphrase is told from a damaged file. */
export async function openBackup(file: Blob, passphrase: string | null): Promise<OpenBackup> {
  const { head, line } = await opened(file);
  const keys = head.cipher ? await keysOf(head, passphrase) : undefined;
  return { head, lines: () => linesOf(file, head, line, keys) };
}

async function opened(file: Blob) {
  return readHead(new Uint8Array(await file.slice(0, longestHead).arrayBuffer()));
}

async function keysOf({ created, cipher }: BackupHead, passphrase: string | null): Promise<PassphraseKeys> {
  if (passphrase === null || !cipher) throw new BackupProblem('passphrase');
  const keys = await passphraseKeys(passphrase, cipher.key);
  if ((await keys.proof(`${created} ${cipher.nonce}`)) !== cipher.proof) throw new BackupProblem('passphrase');
  return keys;
}

async function* linesOf(
  file: Blob,
  { cipher }: BackupHead,
  head: Uint8Array<ArrayBuffer>,
  keys: PassphraseKeys | undefined,
): AsyncGenerator<BackupLine> {
  const body = chunksOf(file.slice(head.length));
  const packed =
    keys && cipher ? unsealed(body, { key: keys.encryption, prefix: fromBase64(cipher.nonce), head }) : body;
  const hash = sha256.create().update(head);
  let parts = 0;
  let isWhole = false;
  try {
    for await (const bytes of splitLines(through(packed, new DecompressionStream('gzip')))) {
      if (isWhole) throw new BackupProblem('damaged');
      const told = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as BackupLine & {
        readonly end?: unknown;
      };
      if (told.end !== undefined) {
        isWhole = isEnd(told.end, parts, bytesToHex(hash.digest()));
        if (!isWhole) throw new BackupProblem('damaged');
        continue;
      }
      hash.update(bytes);
      if ('part' in told) parts++;
      yield told;
    }
  } catch (error) {
    // Gzip, JSON and UTF-8 each have errors of their own for the one thing there is to say.
    throw error instanceof BackupProblem || isOutside(error) ? error : new BackupProblem('damaged');
  }
  if (!isWhole) throw new BackupProblem('damaged');
}

/** The file vanished or may no longer be read: that is no damage. */
function isOutside(error: unknown): boolean {
  return error instanceof DOMException && /NotReadable|NotFound/.test(error.name);
}

function isEnd(end: unknown, parts: number, digest: string): boolean {
  const told = end as { readonly parts?: unknown; readonly sha256?: unknown } | null;
  return told?.parts === parts && told.sha256 === digest;
}

async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Whole lines, the line feed included; the rest of a file that ends without one is a line too. */
async function* splitLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield joined([...waiting, chunk.subarray(start, end + 1)]);
      waiting = [];
      start = end + 1;
    }
    if (start < chunk.length) waiting.push(chunk.slice(start));
  }
  if (waiting.length > 0) yield joined(waiting);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { BackupHead } from './backup-head.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { newRecipe, passphraseKeys, usualCost } from './passphrase-key.ts';
import { sealed } from './sealed-chunks.ts';
import { through } from './through.ts';

/** What a backup holds: small things by name, and the parts of the store's dump as they come. */
export interface BackupContent {
  /** Settings, taught rules and the like: plain JSON by name. */
  readonly kept: Readonly<Record<string, unknown>>;
  readonly parts: AsyncIterable<unknown>;
}

export interface BackupOptions {
  readonly created: string;
  /** Null: not encrypted. */
  readonly passphrase: string | null;
  readonly cost?: typeof usualCost | { readonly N: number; readonly r: number; readonly p: number };
  readonly random?: (length: number) => Uint8Array;
}

/** A backup, piece by piece: a line that says what it is, then gzip of JSON lines, encrypted where a passphrase is given. */
export async function* writeBackup(content: BackupContent, options: BackupOptions): AsyncGenerator<Uint8Array> {
  const { head, seal } = await begun(options);
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  yield line;
  const packed = through(lines(content, line), new CompressionStream('gzip'));
  yield* seal ? sealed(packed, { ...seal, head: line }) : packed;
}

const chance = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

async function begun({ created, passphrase, cost = usualCost, random = chance }: BackupOptions) {
  const open: BackupHead = { tillside: 'backup', version: 1, created, compression: 'gzip', cipher: null };
  if (passphrase === null) return { head: open, seal: undefined };
  const key = newRecipe(cost, random);
  const nonce = toBase64(random(7));
  const { encryption, proof } = await passphraseKeys(passphrase, key);
  const cipher = { name: 'AES-GCM', key, nonce, proof: await proof(`${created} ${nonce}`) } as const;
  return { head: { ...open, cipher }, seal: { key: encryption, prefix: fromBase64(nonce) } };
}

/** The last line proves all before it, the head included. */
async function* lines({ kept, parts }: BackupContent, head: Uint8Array): AsyncGenerator<Uint8Array> {
  const hash = sha256.create().update(head);
  const encoder = new TextEncoder();
  const passed = (value: unknown) => {
    const bytes = encoder.encode(`${JSON.stringify(value)}\n`);
    hash.update(bytes);
    return bytes;
  };
  let count = 0;
  yield passed({ kept });
  for await (const part of parts) {
    count++;
    yield passed({ part });
  }
  yield encoder.encode(`${JSON.stringify({ end: { parts: count, sha256: bytesToHex(hash.digest()) } })}\n`);
}

import { BackupProblem } from './backup-problem.ts';

/** Plain bytes a chunk; each is followed by a tag of sixteen. */
const chunkSize = 1 << 16;
const tagSize = 16;

interface Seal {
  readonly key: CryptoKey;
  /** Seven bytes, never used twice with one key. */
  readonly prefix: Uint8Array;
  /** The file's first line: it is not secret, and not to be changed either. */
  readonly head: Uint8Array<ArrayBuffer>;
}

/**
 * Bytes encrypted in chunks, after STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015), as age and Tink do: the nonce
 * counts the chunks and marks the last, so that none can be left out, moved or cut off without it showing.
 */
export async function* sealed(source: AsyncIterable<Uint8Array>, seal: Seal): AsyncGenerator<Uint8Array> {
  yield* worked(source, chunkSize, (chunk, index, isLast) =>
    crypto.subtle.encrypt(parameters(seal, index, isLast), seal.key, chunk),
  );
}

/** What was sealed. Throws BackupProblem at the first chunk that is not what was written in its place. */
export async function* unsealed(source: AsyncIterable<Uint8Array>, seal: Seal): AsyncGenerator<Uint8Array> {
  yield* worked(source, chunkSize + tagSize, (chunk, index, isLast) =>
    crypto.subtle.decrypt(parameters(seal, index, isLast), seal.key, chunk).catch(() => {
      throw new BackupProblem('damaged');
    }),
  );
}

function parameters({ prefix, head }: Seal, index: number, isLast: boolean): AesGcmParams {
  const iv = new Uint8Array(12);
  iv.set(prefix);
  new DataView(iv.buffer).setUint32(7, index);
  iv[11] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData: head };
}

async function* worked(
  source: AsyncIterable<Uint8Array>,
  size: number,
  work: (chunk: Uint8Array<ArrayBuffer>, index: number, isLast: boolean) => Promise<ArrayBuffer>,
): AsyncGenerator<Uint8Array> {
  let waiting = new Uint8Array(0);
  let index = 0;
  for await (const bytes of source) {
    const all = new Uint8Array(waiting.length + bytes.length);
    all.set(waiting);
    all.set(bytes, waiting.length);
    let at = 0;
    // The last chunk is known for the last only at the end: one always waits.
    for (; all.length - at > size; at += size)
      yield new Uint8Array(await work(all.slice(at, at + size), index++, false));
    waiting = all.slice(at);
  }
  yield new Uint8Array(await work(waiting, index, true));
}

/** Labels as TextDecoder knows them. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * The encoding of a text file: told by its mark, else by its zeros (UTF-16 of mostly Latin text), else UTF-8 if it is
 * that throughout, else GB18030, which every Chinese console without UTF-8 writes. Null for what is none of them: UTF-8
 * with a few broken places is damaged, not GB18030.
 */
export function textEncoding(bytes: Uint8Array): TextEncoding | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const { good, bad } = countUtf8(bytes);
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  if (bad === 0) return zeros(bytes) ?? 'utf-8';
  if (isMarked || good > bad * 4) return null;
  return zeros(bytes) ?? 'gb18030';
}

/** Latin letters in UTF-16 have a zero in every other byte. */
function zeros(bytes: Uint8Array): TextEncoding | undefined {
  const sample = bytes.subarray(0, 4096);
  const at = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) at[index % 2] = (at[index % 2] as number) + 1;
  const [even, odd] = at as [number, number];
  if (Math.max(even, odd) < sample.length / 20) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Sequences of several bytes that are UTF-8, and bytes that are not. */
function countUtf8(bytes: Uint8Array): { readonly good: number; readonly bad: number } {
  let [good, bad] = [0, 0];
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length === 0) bad++;
    else if (length > 1) good++;
    at += Math.max(1, length);
  }
  return { good, bad };
}

/** How many bytes the UTF-8 sequence beginning here has; 0 when none begins here. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] as number;
  if (byte < 0x80) return 1;
  if (byte < 0xc2 || byte > 0xf4) return 0;
  const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

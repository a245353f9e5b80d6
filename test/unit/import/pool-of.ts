import { textPool } from '../../../utils/import/text-pool.ts';

/** A pool over these texts, which lie one behind the other; asks for the n-th, and tells what was decoded meanwhile. */
export function poolOf(texts: readonly string[]) {
  const encoded = texts.map((text) => new TextEncoder().encode(text));
  const starts: number[] = [];
  let length = 0;
  for (const part of encoded) {
    starts.push(length);
    length += part.length;
  }
  const bytes = new Uint8Array(length);
  for (const [n, part] of encoded.entries()) bytes.set(part, starts[n]);
  let decoded = 0;
  const get = textPool(bytes, (part) => {
    decoded++;
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(part);
  });
  const at = (n: number, hash: number) =>
    get(starts[n] as number, (starts[n] as number) + (encoded[n]?.length ?? 0), hash);
  return { at, decoded: () => decoded };
}

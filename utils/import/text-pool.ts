const most = 1 << 16;

/**
 * The texts of cells, each made once however many rows repeat it. Cells are compared as bytes: making a string of
 * each would cost more than all the rest of reading.
 * @param decode bytes of UTF-8 as text.
 */
export function textPool(bytes: Uint8Array, decode: (part: Uint8Array) => string) {
  const size = most * 2;
  const starts = new Int32Array(size);
  const ends = new Int32Array(size).fill(-1);
  const texts: string[] = [];
  const places = new Int32Array(size);
  /** @param hash of the bytes, any 32 bits that depend on all of them. */
  const get = (start: number, end: number, hash: number): string => {
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    for (let probes = 0; ; probes++, slot = (slot + 1) & (size - 1)) {
      const knownEnd = ends[slot] as number;
      if (knownEnd < 0) break;
      if (sameBytes(bytes, starts[slot] as number, knownEnd, start, end))
        return texts[places[slot] as number] as string;
      if (probes > 32) return asText(start, end);
    }
    const text = asText(start, end);
    if (texts.length >= most) return text;
    starts[slot] = start;
    ends[slot] = end;
    places[slot] = texts.length;
    texts.push(text);
    return text;
  };
  const asText = (start: number, end: number): string => {
    let text = '';
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte > 0x7f || end - start > 64) return decode(bytes.subarray(start, end));
      text += String.fromCharCode(byte);
    }
    return text;
  };
  return get;
}

function sameBytes(bytes: Uint8Array, a: number, aEnd: number, b: number, bEnd: number): boolean {
  if (aEnd - a !== bEnd - b) return false;
  for (let index = 0; index < aEnd - a; index++) if (bytes[a + index] !== bytes[b + index]) return false;
  return true;
}

import { sampleChance } from '../../components/sample-days.ts';

/** Files as accidents leave them. `whole` is what they were made of. */
export interface Damaged {
  readonly how: string;
  readonly bytes: Uint8Array;
}

const foreign: readonly (readonly [how: string, opening: string])[] = [
  ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj'],
  ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'],
  ['a photo', '\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF'],
  ['an archive', 'Rar!\u001a\u0007\u0000'],
  ['gzip', '\u001f\u008b\b\u0000\u0000'],
  ['a letter', 'Dear shop,\nthank you for the parcel.\nRegards'],
  ['JSON of somebody', '{"orders":[1,2,3]}'],
  ['a web page', '<!doctype html><html><body><p>Please sign in</p></body></html>'],
  ['zeros', '\u0000'.repeat(300)],
  ['nothing', ''],
];

/** @param count how many to make of this file. @param seed other numbers do other damage. */
export function damagedFiles(whole: Uint8Array, count: number, seed: number): readonly Damaged[] {
  const chance = sampleChance(seed);
  const below = (limit: number) => Math.floor(chance() * limit);
  return Array.from({ length: count }, (_, index): Damaged => {
    const kind = index % 6;
    if (kind === 0) return { how: 'cut short', bytes: whole.slice(0, 1 + below(whole.length - 1)) };
    if (kind === 1) return { how: 'one bit flipped', bytes: flipped(whole, below(whole.length), 1 << below(8)) };
    if (kind === 2)
      return { how: 'a stretch overwritten', bytes: overwritten(whole, below(whole.length), 1 + below(64), below) };
    if (kind === 3) return { how: 'a piece lost', bytes: without(whole, below(whole.length), 1 + below(200)) };
    if (kind === 4)
      return index % 12 === 4
        ? { how: 'taken for Latin-1 and saved as UTF-8', bytes: misread(whole) }
        : { how: 'saved as UTF-16 without a mark', bytes: widened(whole) };
    const [how, opening] = foreign[((index / 6) % foreign.length) | 0] as (typeof foreign)[number];
    return { how, bytes: Uint8Array.from(opening, (character) => character.charCodeAt(0)) };
  });
}

function flipped(whole: Uint8Array, at: number, bit: number): Uint8Array {
  const bytes = whole.slice();
  bytes[at] = (bytes[at] as number) ^ bit;
  return bytes;
}

function overwritten(whole: Uint8Array, at: number, length: number, below: (limit: number) => number): Uint8Array {
  const bytes = whole.slice();
  for (let index = at; index < Math.min(bytes.length, at + length); index++) bytes[index] = below(256);
  return bytes;
}

function without(whole: Uint8Array, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(whole.length - Math.min(length, whole.length - at));
  bytes.set(whole.subarray(0, at));
  bytes.set(whole.subarray(at + length), at);
  return bytes;
}

/** What an editor makes of UTF-8 that it takes for one byte a letter. */
function misread(whole: Uint8Array): Uint8Array {
  return new TextEncoder().encode(Array.from(whole, (byte) => String.fromCharCode(byte)).join(''));
}

function widened(whole: Uint8Array): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(whole).replace(/^\ufeff/, '');
  return new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
}

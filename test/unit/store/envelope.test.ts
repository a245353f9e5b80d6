import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../../utils/store/crc32.ts';
import { DamagedBytes, unwrap, wrap } from '../../../utils/store/envelope.ts';
import { packJson, unpackJson } from '../../../utils/store/pack-json.ts';

const ascii = (text: string) => new TextEncoder().encode(text);

/** Bit by bit, as ISO 3309 says it. */
function slowly(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

test.each([
  ['', 0],
  ['123456789', 0xcbf4_3926],
  ['The quick brown fox jumps over the lazy dog', 0x414f_a339],
])('the CRC-32 of %j is the one everybody computes', (text, sum) => {
  expect(crc32(ascii(text))).toBe(sum);
});

test('eight bytes a step or one: the sum is the same, wherever the bytes lie and begin', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(20), fc.nat(20), (bytes, before, start) => {
      const wider = new Uint8Array(before + bytes.length + 3).fill(0xa5);
      wider.set(bytes, before);
      const inside = wider.subarray(before, before + bytes.length);
      const from = Math.min(start, bytes.length);
      expect(crc32(inside, from)).toBe(slowly(bytes.subarray(from)));
    }),
  );
});

const reasonOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof DamagedBytes) return error.reason;
  }
  return 'nothing is wrong';
};

test('an envelope is its version, the sum of what follows, low byte first, and the bytes', () => {
  expect([...wrap(7, ascii('123456789'))]).toEqual([7, 0x26, 0x39, 0xf4, 0xcb, ...ascii('123456789')]);
  const wider = new Uint8Array(30);
  wider.set(wrap(7, ascii('123456789')), 9);
  expect(unwrap(7, wider.subarray(9, 9 + 14))).toBe(5);
});

test('what is wrong with an envelope is told: its form, its sum, its version', () => {
  const whole = wrap(7, ascii('abc'));
  expect(reasonOf(() => unwrap(7, whole))).toBe('nothing is wrong');
  expect(reasonOf(() => unwrap(8, whole))).toBe('version');
  expect(reasonOf(() => unwrap(7, whole.slice(0, -1)))).toBe('checksum');
  expect(reasonOf(() => unwrap(7, wrap(7, new Uint8Array())))).toBe('nothing is wrong');
  expect(reasonOf(() => unwrap(7, whole.slice(0, 4)))).toBe('malformed');
  expect(reasonOf(() => unwrap(7, [...whole] as unknown as Uint8Array))).toBe('malformed');
  expect(reasonOf(() => unwrap(7, undefined as unknown as Uint8Array))).toBe('malformed');
  const cause = new RangeError('past the end');
  expect(new DamagedBytes('malformed', cause).cause).toBe(cause);
  expect(new DamagedBytes('checksum').message).toMatch(/damaged.*checksum/);
});

test('JSON comes back from its bytes, half pairs and byte order marks included', () => {
  for (const value of [null, 0, '', '\ud800', '\ufeff', [1, { 店: ['a', null] }]])
    expect(unpackJson(packJson(value))).toEqual(value);
});

test('bytes with a right sum that are no JSON are malformed, those of another version are of another version', () => {
  expect(reasonOf(() => unpackJson(wrap(1, ascii('{'))))).toBe('malformed');
  expect(reasonOf(() => unpackJson(wrap(1, ascii('\ufeff1'))))).toBe('malformed');
  expect(reasonOf(() => unpackJson(wrap(2, ascii('1'))))).toBe('version');
});

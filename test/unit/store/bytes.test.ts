import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, unpackText } from '../../../utils/store/byte-reader.ts';
import { ByteWriter, packText, textForms } from '../../../utils/store/byte-writer.ts';
import { crc32 } from '../../../utils/store/crc32.ts';

function written(write: (writer: ByteWriter) => void): readonly number[] {
  const writer = new ByteWriter();
  write(writer);
  expect(writer.length).toBe(writer.written().length);
  return [...writer.written()];
}

test.each([
  [0, [0]],
  [1, [1]],
  [127, [127]],
  [128, [128, 1]],
  [300, [172, 2]],
  [16_383, [255, 127]],
  [16_384, [128, 128, 1]],
  [2 ** 31 - 1, [255, 255, 255, 255, 7]],
  [2 ** 31, [128, 128, 128, 128, 8]],
  [2 ** 32 + 5, [133, 128, 128, 128, 16]],
  [2 ** 53 - 1, [255, 255, 255, 255, 255, 255, 255, 15]],
])('%d is seven bits a byte, the low ones first: %j', (number, bytes) => {
  expect(written((writer) => writer.varint(number))).toEqual(bytes);
  const reader = new ByteReader(Uint8Array.from([9, ...bytes, 9]), 1);
  expect(reader.varint()).toBe(number);
  expect(reader.at).toBe(1 + bytes.length);
});

test('what was written in any order is read in that order, however much it is', () => {
  const piece = fc.oneof(
    fc.record({ varint: fc.maxSafeNat() }),
    fc.record({ double: fc.double() }),
    fc.record({ bytes: fc.uint8Array({ maxLength: 300 }) }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const writer = new ByteWriter();
      for (const one of pieces) {
        if ('varint' in one) writer.varint(one.varint);
        else if ('double' in one) writer.double(one.double);
        else writer.bytes(one.bytes);
      }
      // In the middle of a larger buffer, as a database gives them.
      const wider = new Uint8Array(writer.length + 20);
      wider.set(writer.written(), 10);
      const reader = new ByteReader(wider.subarray(10, 10 + writer.length));
      for (const one of pieces) {
        if ('varint' in one) expect(reader.varint()).toBe(one.varint);
        else if ('double' in one) expect(reader.double()).toBe(one.double);
        else {
          const from = reader.skip(one.bytes.length);
          expect(reader.bytes.subarray(from, reader.at)).toEqual(one.bytes);
        }
      }
      expect(reader.at).toBe(writer.length);
    }),
  );
});

const pieces: readonly ((writer: ByteWriter) => void)[] = [
  (writer) => writer.varint(2 ** 53 - 1),
  (writer) => writer.double(1.5),
  (writer) => writer.bytes(new Uint8Array(40_000).fill(7)),
];

/** A writer makes room in powers of two: what may go wrong goes wrong around them. */
test.each([1024, 8192, 16_384].flatMap((room) => [-10, -9, -8, -7, -4, -1, 0].map((more) => room + more)))(
  'a writer that holds %d bytes grows as it must',
  (filled) => {
    const start = Uint8Array.from({ length: filled }, (_, n) => n % 251);
    for (const more of pieces) {
      const alone = written(more);
      const writer = new ByteWriter();
      writer.bytes(start);
      more(writer);
      more(writer);
      const whole = writer.written();
      expect(whole.length).toBe(filled + 2 * alone.length);
      expect(crc32(whole)).toBe(crc32(Uint8Array.from([...start, ...alone, ...alone])));
    }
  },
);

test('reading past the end is refused', () => {
  const reader = (...bytes: number[]) => new ByteReader(Uint8Array.from(bytes));
  expect(() => reader(128).varint()).toThrow(new RangeError('past the end'));
  expect(() => reader(1, 2, 3).double()).toThrow(RangeError);
  expect(() => reader(1, 2, 3).skip(4)).toThrow(new RangeError('past the end'));
  expect(reader(1, 2, 3).skip(3)).toBe(0);
});

test.each([
  ['', 'utf8', 0],
  ['竹编收纳筐', 'utf8', 15],
  ['\ufeffa', 'utf8', 4],
  ['0123456789abcdef', 'hex', 8],
  ['0123456789abcdef00', 'hex', 9],
  ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'hex', 32],
  ['0123456789abcd', 'utf8', 14],
  ['x'.repeat(41), 'utf8', 41],
  ['0123456789abcdef0', 'utf8', 17],
  ['0123456789ABCDEF', 'utf8', 16],
  ['x0123456789abcdef', 'utf8', 17],
  ['\ud800', 'utf16', 2],
  ['店\udfffa', 'utf16', 6],
] as const)('%j is packed as %s in %d bytes and comes back', (text, form, length) => {
  const packed = packText(text);
  expect([packed.form, packed.bytes.length]).toEqual([textForms[form], length]);
  expect(unpackText(packed.form, packed.bytes)).toBe(text);
});

test('any text comes back from the middle of other bytes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
      (text) => {
        const { form, bytes } = packText(text);
        const wider = new Uint8Array(bytes.length + 7);
        wider.set(bytes, 3);
        expect(unpackText(form, wider.subarray(3, 3 + bytes.length))).toBe(text);
      },
    ),
  );
});

test('the forms of texts are frozen: they lie in databases', () => {
  expect(textForms).toEqual({ utf8: 0, utf16: 1, hex: 2 });
  expect([...packText('\ud800a').bytes]).toEqual([0x00, 0xd8, 0x61, 0x00]);
  expect([...packText('00ff10a0b0c0d0e0').bytes]).toEqual([0x00, 0xff, 0x10, 0xa0, 0xb0, 0xc0, 0xd0, 0xe0]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWrittenBy } from '../../../utils/store/is-written-by.ts';
import { type RawTemplate, renderRaw } from '../../../utils/store/raw-template.ts';

const template: fc.Arbitrary<RawTemplate> = fc.record({
  before: fc.constantFrom('', '¥', ',', '-', '约 '),
  after: fc.constantFrom('', '%', '元', ','),
  decimals: fc.integer({ min: -1, max: 6 }),
  grouped: fc.boolean(),
  power: fc.constantFrom(0, 2),
});

const value = fc.oneof(
  fc.integer({ min: -2_000_000, max: 2_000_000 }),
  fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 9 })).map(([whole, decimals]) => whole / 10 ** decimals),
  fc.tuple(fc.integer(), fc.integer({ min: 0, max: 6 })).map(([whole, decimals]) => whole / 10 ** decimals),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 999, 1000, -1000, 0.1, 1e-7, 1e21),
);

test('a text is written by a template exactly when writing the value gives that text', () => {
  fc.assert(
    fc.property(template, value, (one, number) => {
      expect(isWrittenBy(one, number, renderRaw(one, number))).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});

test('a text that differs anywhere is not written by it', () => {
  const edit = fc.tuple(fc.nat(), fc.constantFrom('', '0', '1', '9', ',', '.', '-', '%', '¥', '00'));
  fc.assert(
    fc.property(template, value, edit, (one, number, [place, inserted]) => {
      const written = renderRaw(one, number);
      const at = place % (written.length + 1);
      for (const raw of [
        written.slice(0, at) + inserted + written.slice(at),
        written.slice(0, at) + inserted + written.slice(at + 1),
      ])
        expect(isWrittenBy(one, number, raw)).toBe(raw === written);
    }),
    { numRuns: 20_000 },
  );
});

test('a text written by another template is told from it', () => {
  fc.assert(
    fc.property(template, template, value, (one, other, number) => {
      const raw = renderRaw(other, number);
      expect(isWrittenBy(one, number, raw)).toBe(renderRaw(one, number) === raw);
    }),
    { numRuns: 20_000 },
  );
});

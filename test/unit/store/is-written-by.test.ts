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

const of = (given: Partial<RawTemplate>): RawTemplate => ({
  ...{ before: '', after: '', decimals: -1, grouped: false, power: 0 },
  ...given,
});

test.each<[Partial<RawTemplate>, number, string]>([
  [{}, 0, '0'],
  [{}, 10, '10'],
  [{}, -5, '-5'],
  [{}, 0.1 + 0.2, '0.30000000000000004'],
  [{ before: '¥', after: '元' }, 7, '¥7元'],
  [{ decimals: 0 }, 12, '12'],
  [{ decimals: 2 }, 12, '12.00'],
  [{ decimals: 2 }, 0.05, '0.05'],
  [{ decimals: 2 }, -0.5, '-0.50'],
  [{ decimals: 1, power: 2, after: '%' }, 0.125, '12.5%'],
  [{ grouped: true }, 999, '999'],
  [{ grouped: true }, 1000, '1,000'],
  [{ grouped: true }, -123_456, '-123,456'],
  [{ grouped: true, decimals: 2 }, 1_234_567.5, '1,234,567.50'],
])('%j writes %d as %s', (template, number, raw) => {
  expect(isWrittenBy(of(template), number, raw)).toBe(true);
  expect(renderRaw(of(template), number)).toBe(raw);
});

test.each<[string, Partial<RawTemplate>, number, string]>([
  ['a sign that is missing', {}, -5, '5'],
  ['a sign too many', {}, 5, '-5'],
  ['another sign', {}, -5, '+5'],
  ['a sign on nothing', {}, 0, '-0'],
  ['a digit too many before', {}, 5, '15'],
  ['a zero before', {}, 5, '05'],
  ['a digit too few', {}, 15, '5'],
  ['no digits', {}, 5, ''],
  ['another end', { after: '元' }, 5, '5'],
  ['another beginning', { before: '¥' }, 5, '$5'],
  ['a comma nobody asked for', {}, 1000, '1,000'],
  ['a comma that is missing', { grouped: true }, 1000, '1000'],
  ['a point for a comma', { grouped: true }, 1000, '1.000'],
  ['a comma in the wrong place', { grouped: true }, 1000, '10,00'],
  ['a comma before all digits', { grouped: true }, 100, ',100'],
  ['a comma for a point', { decimals: 2 }, 12, '12,00'],
  ['a point that is missing', { decimals: 2 }, 12, '1200'],
  ['a decimal too few', { decimals: 2 }, 12, '12.0'],
  ['no zero before the point', { decimals: 2 }, 0.05, '.05'],
  ['a comma among the decimals', { decimals: 4, grouped: true }, 1.2345, '1.2,345'],
])('%s is not what %j writes for %d: %s', (_, template, number, raw) => {
  expect(isWrittenBy(of(template), number, raw)).toBe(false);
  expect(renderRaw(of(template), number)).not.toBe(raw);
});

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

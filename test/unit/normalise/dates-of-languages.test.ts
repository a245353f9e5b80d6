import { expect, test } from 'vitest';
import { parseDates } from '../../../utils/normalise/parse-dates.ts';

const locales = 'en-US en-GB en-AU de-DE de-AT es-ES es-MX fr-FR it-IT pt-BR nl-NL id-ID pl-PL sv-SE tr-TR'.split(' ');
const dates = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-17`);

test.each(locales)('every month as %s writes it, long and short, is read', (locale) => {
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
    const read = dates.map((date) => parseDates(format.format(Date.parse(date)))?.start);
    expect(read).toEqual(dates);
  }
});
test.each([
  ['1. – 7. Aug. 2026', '2026-08-01', '2026-08-07'],
  ['25 Jul – 23 Aug 2026', '2026-07-25', '2026-08-23'],
  ['17 août 2026 – 23 août 2026', '2026-08-17', '2026-08-23'],
  ['1er août 2026', '2026-08-01', '2026-08-01'],
])('%s', (text, start, end) => {
  expect(parseDates(text)).toMatchObject({ start, end });
});
test.each(['3 days ago 2026', 'mars 12', 'out of 2026 items', 'the 2026 set'])('%s names no day', (text) => {
  expect(parseDates(text)).toBeUndefined();
});

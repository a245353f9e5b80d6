import { expect, test } from 'vitest';
import { stateCodes } from '../../../utils/store/chunk.ts';
import { templateText } from '../../../utils/store/raw-template.ts';
import { kinds, SheetColumn } from '../../../utils/store/sheet-column.ts';

const column = (slots = 64) => new SheetColumn('visitors', 'own', 'count', slots);
const [plain, grouped] = [false, true].map((one) =>
  templateText({ before: '', after: '', decimals: -1, grouped: one, power: 0 }),
) as [string, string];

test('each template a column is written by is one kind, however often it is asked for', () => {
  const one = column();
  expect([plain, grouped, plain, grouped].map((text) => one.templateKind(text))).toEqual([
    kinds.byTemplate,
    kinds.byTemplate + 1,
    kinds.byTemplate,
    kinds.byTemplate + 1,
  ]);
  expect(one.templates.map(templateText)).toEqual([plain, grouped]);
});

test('a template that has written nothing yet has no kind, and asking does not give it one', () => {
  const one = column();
  expect([one.writtenKind(plain), one.writtenKind(plain)]).toEqual([-1, -1]);
  one.templateKind(grouped);
  one.templateKind(plain);
  expect([one.writtenKind(plain), one.writtenKind(grouped)]).toEqual([kinds.byTemplate + 1, kinds.byTemplate]);
});

test('a column with room enough stays as it is, one without at least doubles and keeps what it has', () => {
  const one = column(64);
  one.kinds[63] = kinds.text;
  one.values[63] = 1.5;
  one.stamps[63] = -7;
  const before = one.kinds;
  one.widen(0);
  one.widen(64);
  expect(one.kinds).toBe(before);
  one.widen(65);
  expect([one.kinds.length, one.values.length, one.stamps.length]).toEqual([128, 128, 128]);
  expect([one.kinds[63], one.values[63], one.stamps[63]]).toEqual([kinds.text, 1.5, -7]);
  one.widen(300);
  expect(one.kinds.length).toBe(300);
});

test('the kinds of plain cells stand in the order of the codes of their states', () => {
  const { ok, absent, masked, unreadable } = stateCodes;
  expect([ok, absent, masked, unreadable].map((code) => kinds.text + code)).toEqual([
    kinds.text,
    kinds.absent,
    kinds.masked,
    kinds.unreadable,
  ]);
});

import { expect, test } from 'vitest';
import { fittingTemplate } from '../../../utils/store/fitting-template.ts';
import { type RawTemplate, renderRaw, templateText } from '../../../utils/store/raw-template.ts';
import { kinds, SheetColumn } from '../../../utils/store/sheet-column.ts';

const plain: RawTemplate = { before: '', after: '', decimals: -1, grouped: false, power: 0 };
const rows = 64;

/** A column of these texts, one a row, periods one after the other; a number is a cell of that kind, without a text. */
function column(texts: readonly (string | number)[]): SheetColumn {
  const made = new SheetColumn('visitors', 'own', 'count', Math.max(1, Math.ceil(texts.length / rows)) * rows);
  for (const [slot, text] of texts.entries()) {
    made.kinds[slot] = typeof text === 'number' ? text : kinds.text;
    made.values[slot] = typeof text === 'number' ? slot : Number(text.replace(/[^\d.-]/g, ''));
    if (typeof text === 'string') made.texts[slot] = text;
  }
  return made;
}
const fitting = (texts: readonly (string | number)[], places = [0]) => fittingTemplate(column(texts), places, rows);
const many = (count: number, text: (n: number) => string) => Array.from({ length: count }, (_, n) => text(n));

test.each<[string, readonly (string | number)[]]>([
  ['nothing', []],
  ['texts of another make', ['暂无', '暂无', '1.2.3']],
  ['states without a number', [kinds.absent, kinds.masked, kinds.history]],
])('a column of %s is written as numbers are', (_, texts) => {
  expect(fitting(texts)).toEqual(plain);
});

test.each([1, 3, 11, 12, 13, 30, 64])('%d texts of one make are written by its template', (count) => {
  const texts = many(count, (n) => `¥${n + 1}.50`);
  expect(fitting(texts)).toEqual({ ...plain, before: '¥', decimals: 2 });
});

test('the make of most texts is the column’s, wherever the others stand', () => {
  const odd = many(16, (n) => `${n + 1}元`);
  const most = many(40, (n) => `¥${n + 1}`);
  for (const texts of [
    [...odd, ...most],
    [...most, ...odd],
    [...odd.slice(8), ...most, ...odd.slice(0, 8)],
  ])
    expect(fitting(texts)).toMatchObject({ before: '¥', after: '' });
});

test('of two makes with as many texts the one that comes first is the column’s, in the order of the periods', () => {
  const [yuan, sign] = [many(rows, (n) => `${n + 1}元`), many(rows, (n) => `¥${n + 1}`)];
  expect(fitting(['1元', '¥1'])).toMatchObject({ after: '元' });
  expect(fitting(['¥1', '1元'])).toMatchObject({ before: '¥' });
  expect(fitting([...yuan, ...sign], [0, 1])).toMatchObject({ after: '元' });
  expect(fitting([...yuan, ...sign], [1, 0])).toMatchObject({ before: '¥' });
});

test('what a template has written already counts as the text it writes', () => {
  const template = { ...plain, after: '次', grouped: true };
  const made = column(['7', ...many(4, () => 'x')]);
  const kind = made.templateKind(templateText(template));
  for (const slot of [1, 2, 3, 4]) {
    made.kinds[slot] = kind;
    made.values[slot] = 1000 * slot;
    made.texts[slot] = undefined;
  }
  const found = fittingTemplate(made, [0], rows);
  expect([1000, 2000].map((value) => renderRaw(found, value))).toEqual(['1,000次', '2,000次']);
});

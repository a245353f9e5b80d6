import { expect, test } from 'vitest';
import { parseNumber } from '../../../utils/normalise/parse-number.ts';

const numberIn = (text: string, decimal?: '.' | ',') => parseNumber(text, decimal)?.value;

/** One test for a table of texts and the numbers they stand for. */
function reads(sentence: string, cases: readonly (readonly [string, number])[], decimal?: '.' | ','): void {
  test.each(cases)(`${sentence}: %j is %d`, (text, value) => {
    expect(numberIn(text, decimal)).toBe(value);
  });
}

/** One test for a list of texts that are no numbers. */
function refuses(sentence: string, texts: readonly string[], decimal?: '.' | ','): void {
  test.each(texts)(`${sentence}: %j`, (text) => {
    expect(parseNumber(text, decimal)).toBeUndefined();
  });
}

reads('plain digits are read as they stand', [
  ['0', 0],
  ['7', 7],
  ['822.5', 822.5],
  ['0.00', 0],
  ['999999999999999', 999_999_999_999_999],
]);

reads('groups of three are taken out', [
  ['1,391', 1391],
  ['14,795.00', 14_795],
  ['1,234,567.89', 1_234_567.89],
  ['1.234.567', 1_234_567],
  ['1.234,56', 1234.56],
  ['1.234.567,89', 1_234_567.89],
  ['1 234,56', 1234.56],
  ['1 234 567', 1_234_567],
  ['1\u00a0234,56', 1234.56],
  ['1\u202f234,56', 1234.56],
  ['1\u2009234.5', 1234.5],
  ["1'234.50", 1234.5],
  ['1’234’567.50', 1_234_567.5],
]);

reads('the Indian grouping is taken out', [
  ['12,34,567', 1_234_567],
  ['₹83,42,382.00', 8_342_382],
  ['1,00,000.5', 100_000.5],
]);

reads('the page’s decimal mark decides texts that read either way, on a page with a point', [
  ['1.234', 1.234],
  ['1,234', 1234],
]);
reads(
  'the page’s decimal mark decides texts that read either way, on a page with a comma',
  [
    ['1.234', 1234],
    ['1,234', 1.234],
  ],
  ',',
);
reads('a mark that can only be the decimal one is', [
  ['12,34', 12.34],
  ['0,125', 0.125],
]);
reads('a point that can only be the decimal mark is', [['1234.567', 1234.567]], ',');

reads('万, 亿, 千, K, M and B are multiplied exactly', [
  ['1.2万', 12_000],
  ['1.2 万', 12_000],
  ['2.3亿', 230_000_000],
  ['3千', 3000],
  ['3.14万亿', 3_140_000_000_000],
  ['12百万', 12_000_000],
  ['1.1万', 11_000],
  ['4.35万', 43_500],
  ['1.2w', 12_000],
  ['1.2K', 1200],
  ['3.4M', 3_400_000],
  ['1.005B', 1_005_000_000],
  ['2bn', 2_000_000_000],
  ['8.2千万', 82_000_000],
]);

reads('a percentage is its decimal, exactly', [
  ['2.79%', 0.0279],
  ['1.51%', 0.0151],
  ['100.00%', 1],
  ['0.07%', 0.0007],
  ['17.65 %', 0.1765],
  ['1,234.5%', 12.345],
  ['85％', 0.85],
]);

reads('every form of minus is one', [
  ['-5', -5],
  ['−5', -5],
  ['–5', -5],
  ['－5', -5],
  ['-$125.00', -125],
  ['$-125.00', -125],
  ['- 5', -5],
  ['\u200e-5', -5],
  ['\u200e\u221212.5%', -0.125],
  ['-0', 0],
]);

reads('full-width characters are plain ones', [
  ['１２，３４５．６', 12_345.6],
  ['￥１２３', 123],
  ['＋６．２１％', 0.0621],
]);

reads('an arrow is the sign, and may stand with the sign it means', [
  ['↓16.75%', -0.1675],
  ['▼1.02%', -0.0102],
  ['▽3', -3],
  ['▲0.22%', 0.0022],
  ['▲+0.22%', 0.0022],
  ['▼ -1.5%', -0.015],
  ['↑5', 5],
  ['△+3', 3],
]);
refuses('an arrow and a sign that contradict each other are no number', ['▼+1.5%', '▲-2', '+-5', '--5', '-$-5']);
refuses('△ alone means minus in Japan and plus in China', ['△5', '△1.2%']);

reads('brackets around an amount are a minus', [
  ['(1.00)', -1],
  ['($5)', -5],
  ['（1,234.56）', -1234.56],
]);
reads('brackets around a signed number change nothing', [
  ['(+5.2%)', 0.052],
  ['(-5.2%)', -0.052],
]);
refuses('a bare count or share in brackets is a remark, not a loss', ['(23)', '(12%)', '(5件)']);

reads('words for what is counted are left out', [
  ['12元', 12],
  ['1.2万元', 12_000],
  ['23 件', 23],
  ['5笔', 5],
  ['12.55秒', 12.55],
  ['4.8分', 4.8],
  ['2.5倍', 2.5],
]);

test('the word for what is counted is kept', () => {
  expect(parseNumber('12.5秒')?.noun).toBe('秒');
  expect(parseNumber('12.5')?.noun).toBeNull();
});

refuses('a range is not one number', ['5亿-5.5亿', '¥50-100', '1~5', '10 - 20', '1–3', '5-', '1/3', '3:1']);
refuses('dates, times and spans of time are no numbers', [
  '2026-08-17',
  '2026/08/17',
  '2026.08.17',
  '08-18',
  '8月18日',
  '21:28:04',
  '10:20',
  '7天',
  '30日',
  '3 days',
]);
refuses('versions, ids and phones are no numbers', [
  '1.2.3',
  '10.0.0.1',
  'v2',
  'B0ABCDEFGH',
  '6012345678901234567',
  '00123',
  '007',
  '1-800-555',
  '138 1234 5678',
  '#12',
  'ID:123456',
]);
refuses('several numbers in one text are none', ['2 3.39%', '12 34', '1,391 5', '2024 123', '1 234.5 6', '3人 5件']);
refuses('words, rests of numbers and other scripts are no numbers', [
  '',
  ' ',
  '-',
  '--',
  '+',
  '¥',
  '万',
  '%',
  'N/A',
  'NaN',
  'Infinity',
  '∞',
  '1e5',
  '0x1F',
  '1.',
  '.5',
  '5 MB',
  '٣',
  '三',
  '>99999%',
  '<5',
  '约5',
]);
refuses(
  'grouping nobody uses is no number',
  ['1,23', '12,3456', '1,2345', '1234,567', '1,234,56', '1,,234', '1,234 567', "1'23", '0,123,456', '1.234.56'].slice(
    1,
  ),
);
test('"1,23" on a page with points can only be a decimal comma', () => {
  expect(numberIn('1,23')).toBe(1.23);
});
refuses('footnote marks, circled and raised digits are not digits', ['12¹', '5²', '12①', '3½', '10⁶']);
refuses('text whose reading direction is overridden shows other digits than it holds', ['\u202e321', '\u202d12\u202c']);

test('only 万, K and the like make a number rounded', () => {
  expect(parseNumber('1.2万')).toMatchObject({ rounded: true, low: 11_500, high: 12_500 });
  expect(parseNumber('3.4M')).toMatchObject({ rounded: true, low: 3_350_000, high: 3_450_000 });
  expect(parseNumber('12K')).toMatchObject({ rounded: true, low: 11_500, high: 12_500 });
  expect(parseNumber('-1.2万')).toMatchObject({ rounded: true, low: -12_500, high: -11_500 });
  expect(parseNumber('14,795.00')).toMatchObject({ rounded: false });
});

test('the interval of a written number is half its last digit to either side', () => {
  expect(parseNumber('12.5')).toMatchObject({ low: 12.45, high: 12.55 });
  expect(parseNumber('3%')).toMatchObject({ low: 0.025, high: 0.035 });
});

test('a plus, minus or arrow is remembered', () => {
  expect(parseNumber('+6.21%')?.signed).toBe(true);
  expect(parseNumber('↓1%')?.signed).toBe(true);
  expect(parseNumber('6.21%')?.signed).toBe(false);
});

reads('a group may have one digit, two or three', [
  ['12 345,67', 12_345.67],
  ["123'456", 123_456],
  ['10,234', 10_234],
  ['1,23,45,678', 12_345_678],
  ['1 \u00a0234', 1234],
]);
reads('fifteen digits are exact, wherever the point stands', [
  ['1234567890123.45', 1_234_567_890_123.45],
  ['0.000123456789012345', 0.000_123_456_789_012_345],
]);
refuses('sixteen digits are none, zeros among them included', ['1000000000000001', '1000000000000.001']);
refuses('marks that cannot all be read are no number', [
  '1.5 5',
  "1,234.5'6",
  '1,234.5.6',
  '1.234,5,6',
  '5(1.00)',
  '(1.00)5',
]);
refuses('what is longer than any figure is none', [`0.${'0'.repeat(46)}1`, `12${'\u200b'.repeat(191)}`]);
reads('a figure may be as long as 48 signs, invisible ones apart', [
  [`0.${'0'.repeat(45)}1`, 1e-46],
  [`12${'\u200b'.repeat(190)}`, 12],
]);
reads('an amount in brackets is a loss', [
  [' (1.00) ', -1],
  ['(23元)', -23],
]);
refuses('a share or a number of things in brackets is a remark', ['(1.5%)', '(1.5件)']);
test('a code beside a sign names the currency in small letters too', () => {
  expect(parseNumber('$5.00 cad')?.currency).toBe('cad');
});

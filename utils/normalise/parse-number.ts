/** A number as a page wrote it. */
export interface ParsedNumber {
  readonly value: number;
  /** Shown with 万, K …: the page rounded it, the truth lies in [low, high]. */
  readonly rounded: boolean;
  readonly low: number;
  readonly high: number;
  readonly percent: boolean;
  /** The sign, word or code of the currency as written, if any. */
  readonly currency: string | null;
  /** A plus, minus or arrow stood before it. */
  readonly signed: boolean;
}

const magnitude: Readonly<Record<string, number>> = {
  千: 3,
  k: 3,
  万: 4,
  w: 4,
  m: 6,
  mn: 6,
  百万: 6,
  千万: 7,
  亿: 8,
  b: 9,
  bn: 9,
  万亿: 12,
};

const signs = '[+\\-−–▲▼△▽↑↓↗↘]';
const currencies =
  'US\\$|CA\\$|Can\\$|C\\$|AU\\$|A\\$|NZ\\$|HK\\$|NT\\$|S\\$|MX\\$|MXN\\$|R\\$|[¥￥$€£₹₩₫฿₱₺₽]|Rp|RM|kr|zł|Kč|CNY|USD|EUR|GBP|JPY|CAD|AUD|MXN|BRL|INR|SGD|MYR|THB|IDR|VND|PHP|TWD|HKD|KRW|SEK|NOK|DKK|PLN|CHF|CZK';
const digits = "\\d(?:[\\d.,'’ ]*\\d)?";
const shape = new RegExp(
  `^(?<sign1>${signs})?\\s*(?<cur1>${currencies})?\\s*(?<sign2>${signs})?\\s*(?<digits>${digits})\\s*(?<mag>万亿|千万|百万|亿|万|千|bn|mn|[kmbw])?\\s*(?<percent>%)?\\s*(?<cur2>${currencies})?\\s*(?:元|件|人|次|个|单|笔|秒|s|分|名|倍|天|条)?$`,
  'i',
);

/**
 * Reads a number written for people: "1,234.56", "1.2万", "-$125.00", "1 234,56 €", "12,34,567", "+6.21%".
 * Undefined when the text is anything else, a range ("5亿-5.5亿") or ambiguous: a wrong number is worse than none.
 * @param decimal the page's decimal mark, for texts that would read either way ("1.234").
 */
export function parseNumber(text: string, decimal: '.' | ',' = '.'): ParsedNumber | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u00a0\u2000-\u200f\u202f\u205f\u2060\ufeff]+/g, ' ')
    .trim();
  if (plain.length > 48) return undefined;
  const negative = /^\((.+)\)$/.exec(plain);
  const parts = shape.exec(negative?.[1] ?? plain)?.groups;
  const number = parts && plainDigits(parts['digits'] as string, decimal);
  if (!parts || number === undefined) return undefined;
  const sign = parts['sign1'] ?? parts['sign2'];
  if (parts['sign1'] && parts['sign2']) return undefined;
  const minus = negative !== null || (sign !== undefined && /[-−–▼▽↓↘]/.test(sign));
  const power = magnitude[parts['mag']?.toLowerCase() ?? ''] ?? 0;
  return scaled(number, minus, power, {
    percent: parts['percent'] !== undefined,
    currency: parts['cur1'] ?? parts['cur2'] ?? null,
    signed: sign !== undefined || negative !== null,
  });
}

function scaled(
  number: string,
  minus: boolean,
  power: number,
  rest: Pick<ParsedNumber, 'percent' | 'currency' | 'signed'>,
): ParsedNumber {
  const exponent = power - (rest.percent ? 2 : 0);
  // Through text, so that 1.2万 is 12000 and 2.79% is 0.0279, not the nearest product of doubles.
  const magnitudeOf = Number(`${number}e${exponent}`);
  const value = minus && magnitudeOf !== 0 ? -magnitudeOf : magnitudeOf;
  const shown = number.split('.')[1]?.length ?? 0;
  const half = Number(`5e${exponent - shown - 1}`);
  return { value, rounded: power > 0, low: value - half, high: value + half, ...rest };
}

/** Digits with a point as decimal mark and no group separators, or undefined when the grouping is not a known one. */
function plainDigits(text: string, decimal: '.' | ','): string | undefined {
  const tight = text.replace(/(\d)[ '’](?=\d{3}(?!\d))/g, '$1');
  if (/[ '’]/.test(tight)) return undefined;
  const [commas, points] = [tight.split(',').length - 1, tight.split('.').length - 1];
  if (commas === 0 && points === 0) return tight;
  const mark =
    commas > 0 && points > 0 ? lastMark(tight) : singleMark(tight, commas > 0 ? ',' : '.', commas + points, decimal);
  if (mark === undefined) return undefined;
  const [whole = '', fraction, more] = mark === '' ? [tight] : tight.split(mark);
  if (more !== undefined || !isGrouped(whole)) return undefined;
  const integer = whole.replace(/[.,]/g, '');
  return fraction === undefined ? integer : `${integer}.${fraction}`;
}

function lastMark(text: string): string {
  return text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
}

/** Which role the only kind of mark plays: the decimal mark, or '' when it separates groups. */
function singleMark(text: string, mark: ',' | '.', count: number, decimal: '.' | ','): string | undefined {
  if (count > 1) return '';
  const looksGrouped = /^\d{1,3}[.,]\d{3}$/.test(text) && !text.startsWith('0');
  if (mark === decimal) return mark;
  if (looksGrouped) return '';
  return mark;
}

/** Groups of three, or the Indian way: the last of three and the others of two. */
function isGrouped(whole: string): boolean {
  if (/^\d+$/.test(whole)) return true;
  return /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(whole) || /^\d{1,2}(?:,\d{2})*,\d{3}$/.test(whole);
}

import { currencyCode } from './currency-code.ts';

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
  /** The word after it for what is counted (件, 人, 秒 …), if any. */
  readonly noun: string | null;
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

const codes =
  'CNY|RMB|USD|EUR|GBP|JPY|CAD|AUD|NZD|MXN|BRL|INR|SGD|MYR|THB|IDR|VND|PHP|TWD|HKD|KRW|SEK|NOK|DKK|PLN|CHF|CZK';
const currencies = `US\\$|CA\\$|Can\\$|C\\$|AU\\$|A\\$|NZ\\$|HK\\$|NT\\$|S\\$|MX\\$|MXN\\$|R\\$|CN¥|JP¥|[¥$€£₹₩₫฿₱₺₽]|Rp|RM|kr|zł|Kč|${codes}`;
const arrows = '[▲▼△▽↑↓↗↘]';
const signs = '[+\\-−–‐]';
const digits = "\\d(?:[\\d.,'’ ]*\\d)?";
const shape = new RegExp(
  `^(?<arrow>${arrows})?\\s*(?<sign1>${signs})?\\s*(?:(?<code>${codes})\\s*(?=[^\\d\\s]))?(?<cur1>${currencies})?\\s*(?<sign2>${signs})?\\s*(?<digits>${digits})\\s*(?<mag>万亿|千万|百万|亿|万|千|(?:bn|mn|[kmbw])(?![a-z]))?\\s*(?<percent>%)?\\s*(?<cur2>${currencies}|元)?\\s*(?<noun>件|人|次|个|单|笔|秒|s|分|名|倍|条)?$`,
  'i',
);
// NFKC would make digits of them: "12¹" is twelve with a footnote, not 121.
const raisedDigits = /[\u00b2\u00b3\u00b9\u2070-\u209f\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]/;
const invisible = /[\u200b-\u200f\u061c\u2060\u2066-\u2069\ufeff]/g;
const longest = 48;

// Each text is asked about several times (is it a figure? whose? how much?), and tables repeat theirs.
const parsed = new Map<string, ParsedNumber | undefined>();
const mostKept = 2000;

/**
 * Reads a number written for people: "1,234.56", "1.2万", "-$125.00", "1 234,56 €", "12,34,567", "+6.21%".
 * Undefined when the text is anything else, a range ("5亿-5.5亿") or ambiguous: a wrong number is worse than none.
 * @param decimal the page's decimal mark, for texts that would read either way ("1.234").
 */
export function parseNumber(text: string, decimal: '.' | ',' = '.'): ParsedNumber | undefined {
  const key = decimal + text;
  // Stryker disable all: what is kept changes the pace, never the answer
  if (!parsed.has(key)) {
    if (parsed.size >= mostKept || text.length > longest) parsed.clear();
    parsed.set(key, parseAnew(text, decimal));
  }
  // Stryker restore all
  return parsed.get(key);
}

function parseAnew(text: string, decimal: '.' | ','): ParsedNumber | undefined {
  if (text.length > longest * 4 || raisedDigits.test(text)) return undefined;
  const plain = text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim();
  if (plain.length > longest) return undefined;
  const bracketed = /^\((.+)\)$/.exec(plain)?.[1];
  const parts = shape.exec(bracketed ?? plain)?.groups;
  const number = parts && plainDigits(parts['digits'] as string, decimal);
  if (!parts || number === undefined || hasTooManyDigits(number)) return undefined;
  const sign = bracketed === undefined ? signOf(parts) : bracketSign(parts, number);
  const currency = currencyOf([parts['code'], parts['cur1'], parts['cur2']]);
  if (sign === undefined || currency === undefined) return undefined;
  const power = parts['mag'] === undefined ? 0 : (magnitude[parts['mag'].toLowerCase()] ?? 0);
  return scaled(number, sign === '-', power, {
    percent: parts['percent'] !== undefined,
    currency,
    noun: parts['noun'] ?? null,
    signed: sign !== '',
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The sign that minus, plus and arrow agree on; undefined when they do not. △ is a minus in Japan and a plus in China. */
function signOf({ arrow, sign1, sign2 }: Groups): '' | '+' | '-' | undefined {
  if (sign1 && sign2) return undefined;
  const written = sign1 ?? sign2;
  const sign = written === undefined ? '' : written === '+' ? '+' : '-';
  if (arrow === undefined) return sign;
  if (arrow === '△') return sign === '' ? undefined : sign;
  const pointed = /[▼▽↓↘]/.test(arrow) ? '-' : '+';
  return sign === '' || sign === pointed ? pointed : undefined;
}

/** "(1.00)" is a loss in a ledger; "(23)" and "(12%)" are remarks, and "(+5%)" is what it says. */
function bracketSign(parts: Groups, number: string): '' | '+' | '-' | undefined {
  const sign = signOf(parts);
  if (sign !== '') return sign;
  const isAmount = parts['cur1'] !== undefined || parts['cur2'] !== undefined || number.includes('.');
  return isAmount && parts['percent'] === undefined && parts['noun'] === undefined ? '-' : undefined;
}

/** The one currency written, as a code where a code stands beside a sign ("$5.00 CAD"); undefined when two differ. */
function currencyOf(written: readonly (string | undefined)[]): string | null | undefined {
  const named = written.filter((one) => one !== undefined);
  const code = named.find((one) => new RegExp(`^(?:${codes})$`, 'i').test(one)) ?? named[0] ?? null;
  const meant = currencyCode(code, undefined);
  return named.every((one) => currencyCode(one, meant) === meant) ? code : undefined;
}

/** Ids are longer than a double is exact. */
function hasTooManyDigits(number: string): boolean {
  return number.replace('.', '').replace(/^0+/, '').length > 15;
}

function scaled(
  number: string,
  minus: boolean,
  power: number,
  rest: Pick<ParsedNumber, 'percent' | 'currency' | 'noun' | 'signed'>,
): ParsedNumber {
  const exponent = power - (rest.percent ? 2 : 0);
  // Through text, so that 1.2万 is 12000 and 2.79% is 0.0279, not the nearest product of doubles.
  const magnitudeOf = Number(`${number}e${exponent}`);
  const value = minus && magnitudeOf !== 0 ? -magnitudeOf : magnitudeOf;
  const shown = number.split('.')[1]?.length ?? 0;
  const tenths = BigInt(number.replace('.', '')) * (minus ? -10n : 10n);
  const around = (tenth: bigint) => Number(`${tenths + tenth}e${exponent - shown - 1}`);
  return { value, rounded: power > 0, low: around(-5n), high: around(5n), ...rest };
}

/** Digits with a point as decimal mark and no group separators, or undefined when the grouping is not a known one. */
function plainDigits(text: string, decimal: '.' | ','): string | undefined {
  const spaced = /^([1-9]\d{0,2}(?:([ '’])\d{3})(?:\2\d{3})*)(?:[.,](\d+))?$/.exec(text);
  if (spaced) return withFraction((spaced[1] as string).replace(/[ '’]/g, ''), spaced[3]);
  if (/[ '’]/.test(text)) return undefined;
  const marks = text.replace(/[^.,]/g, '');
  const mark = marks.length === 1 ? singleMark(text, decimal) : new Set(marks).size === 2 ? marks.at(-1) : undefined;
  const [whole = '', fraction, more] = mark === undefined ? [text] : text.split(mark);
  if (more !== undefined || !isGrouped(whole)) return undefined;
  return withFraction(whole.replace(/[.,]/g, ''), fraction);
}

function withFraction(integer: string, fraction: string | undefined): string {
  return fraction === undefined ? integer : `${integer}.${fraction}`;
}

/** The only mark where it is the decimal mark; undefined where it can only separate groups. */
function singleMark(text: string, decimal: '.' | ','): '.' | ',' | undefined {
  const mark = text.includes(',') ? ',' : '.';
  if (mark === decimal) return mark;
  const isDecimal = mark === '.' ? !isGrouped(text) : /^0,|,\d{1,2}$/.test(text);
  return isDecimal ? mark : undefined;
}

/** Groups of three, or the Indian way: the last of three and the others of two. */
function isGrouped(whole: string): boolean {
  if (/^(?:0|[1-9]\d*)$/.test(whole)) return true;
  return /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/.test(whole) || /^[1-9]\d?(?:,\d{2})*,\d{3}$/.test(whole);
}

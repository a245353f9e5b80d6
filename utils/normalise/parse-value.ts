import type { MetricUnit } from '../model/metric.ts';
import type { RawText } from '../model/raw-page.ts';
import type { ReadingState } from '../model/reading.ts';
import { currencyCode } from './currency-code.ts';
import { type ParsedNumber, parseNumber } from './parse-number.ts';
import { parseSeconds } from './parse-seconds.ts';

/** How this page writes numbers. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  /** ISO 4217 code of amounts without a sign. */
  readonly currency?: string;
  /** The page's language means other powers of ten by K, M or B. */
  readonly foreignShorts?: true;
  /** The page's language means a million by M, also behind a comma. */
  readonly plainMillions?: true;
}

export interface ParsedValue {
  readonly state: ReadingState;
  readonly value: number | null;
  readonly unit: string;
  readonly rounded?: true;
  readonly low?: number;
  readonly high?: number;
}

const privateUse = /[\ue000-\uf8ff\u{f0000}-\u{10fffd}]/u;
const absent = /^(?:(?:[¥$€£]\s*)?(?:[-−]{1,3}|[—–―]{1,2})\s*%?|n\/a|暂无(?:数据)?|无数据)$/i;
const masked = /^(?:[¥$€£]\s*)?(?:[*•]{2,}|#{3,})%?$/;
const note = /\s*[（(][^()（）\d]{1,12}[)）]$/;
const duration = /^(?:\d+(?::\d{2}){2}|(?:\d+\s*(?:小时|时)\s*)?\d+\s*分钟?(?:\s*\d+(?:\.\d+)?\s*秒)?)$/;
const longest = 120;

/** Whether a text stands where a figure stands: a number, a dash for "none", asterisks, or digits nobody can read. */
export function isValueText(text: string): boolean {
  if (text.length > longest) return false;
  const plain = text.normalize('NFKC').trim();
  if (privateUse.test(plain) || absent.test(plain) || masked.test(plain)) return true;
  const bare = text
    .trim()
    .replace(note, '')
    .replace(/^[<>≤≥≈＜＞]\s*/, '');
  // Whatever reads with a decimal point reads with a decimal comma, if as another number.
  return parseNumber(bare, ',') !== undefined || isRange(bare) || duration.test(plain);
}

/** "5亿-5.5亿", "¥50-100"; a date such as 08-18 is none. */
function isRange(text: string): boolean {
  const ends = text.split(/[-~～–]/);
  return ends.length === 2 && ends.every((end) => parseNumber(end) !== undefined);
}

/**
 * Reads a figure of a metric in `unit`. A text that does not fit the unit (a percentage for a count, an amount for a
 * rate) is `unreadable`: it is somebody else's number.
 */
export function parseValue(raw: RawText, unit: MetricUnit, style: NumberStyle): ParsedValue {
  const blank = unit === 'money' ? currencyCode(null, style.currency) : unit;
  const unreadable: ParsedValue = { state: 'unreadable', value: null, unit: blank };
  if (raw.text.length > longest) return unreadable;
  const text = raw.text.normalize('NFKC').trim();
  if (raw.scrambled || privateUse.test(text)) return unreadable;
  if (masked.test(text)) return { state: 'masked', value: null, unit: blank };
  if (absent.test(text)) return { state: 'absent', value: null, unit: blank };
  const bare = raw.text.trim().replace(note, '');
  const decimal = decimalMark(bare, unit, style);
  const number = decimal && (unit === 'seconds' ? parseSeconds(bare, decimal) : parseNumber(bare, decimal));
  if (!number || !fits(number, unit) || isForeignShort(text, style)) return unreadable;
  return {
    state: 'ok',
    value: number.value,
    unit: unit === 'money' ? currencyCode(number.currency, style.currency) : unit,
    ...(number.rounded ? { rounded: true as const, low: number.low, high: number.high } : {}),
  };
}

/**
 * "1,2 M" is 1.2 million in Madrid and 1.2 billion in Jakarta, "1,2 B" 1,200 in Istanbul; the point's users agree. The
 * page's language decides for M; a billion is 10⁹ or 10¹² among those who write a comma.
 */
function isForeignShort(text: string, { decimal, foreignShorts, plainMillions }: NumberStyle): boolean {
  if (foreignShorts) return /\d\s*[kmb](?!\p{L})/iu.test(text);
  return decimal === ',' && (plainMillions ? /\d\s*b(?!\p{L})/iu : /\d\s*[mb](?!\p{L})/iu).test(text);
}

const threeAfterMark = /^[^\d.,]*[1-9]\d{0,2}([.,])\d{3}[^\d.,万亿千kmbw%]*$/i;
const pointCurrencies: ReadonlySet<string | undefined> = new Set(
  'CNY USD GBP HKD TWD SGD MYR THB INR PHP MXN AUD NZD CAD'.split(' '),
);

/**
 * The decimal mark to read this text with; undefined when "1.234" might as well be 1,234. Counts have no decimals
 * (Amazon.de writes 5.255,61 € and 2,406 in one report), and amounts have three only where the point is known to be one.
 */
function decimalMark(text: string, unit: MetricUnit, style: NumberStyle): '.' | ',' | undefined {
  const mark = threeAfterMark.exec(text.normalize('NFKC'))?.[1];
  if (mark !== style.decimal || (unit !== 'count' && unit !== 'money')) return style.decimal;
  if (mark === ',') return unit === 'count' ? '.' : undefined;
  return unit === 'money' && pointCurrencies.has(style.currency) ? '.' : undefined;
}

/** What may stand after a number of the unit. */
const nouns: Readonly<Record<MetricUnit, string>> = {
  count: '件人次个单笔名条',
  // Averages per head are ratios too: 3.2次, 1.5件.
  ratio: '倍次件个',
  seconds: '',
  score: '分',
  index: '',
  money: '',
};

/** "+5" visitors are five more than before, not five; only an amount may be below nothing. */
function isChange({ signed, value }: ParsedNumber, unit: MetricUnit): boolean {
  return signed && unit !== 'ratio' && (unit !== 'money' || value > 0);
}

function fits(number: ParsedNumber, unit: MetricUnit): boolean {
  if (number.noun !== null && !nouns[unit].includes(number.noun)) return false;
  if (isChange(number, unit)) return false;
  if (unit === 'money') return !number.percent;
  if (number.currency !== null) return false;
  if (unit === 'ratio') return true;
  if (number.percent) return false;
  return unit !== 'count' || number.rounded || Number.isInteger(number.value);
}

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
const absent = /^(?:-{1,3}|[—–]{1,2}|n\/a|暂无(?:数据)?|无数据)$/i;
const masked = /^(?:[*＊•]{2,}|#{3,})%?$/;
const note = /\s*[（(][^()（）\d]{1,12}[)）]$/;

/** Whether a text stands where a figure stands: a number, a dash for "none", asterisks, or digits nobody can read. */
export function isValueText(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  if (privateUse.test(plain) || absent.test(plain) || masked.test(plain)) return true;
  const bare = plain.replace(note, '').replace(/^[<>≤≥≈]\s*/, '');
  return (
    parseNumber(bare) !== undefined ||
    parseNumber(bare, ',') !== undefined ||
    isRange(bare) ||
    /^\d+(?::\d{2}){2}$/.test(bare)
  );
}

/** "5亿-5.5亿", "¥50-100"; a date such as 08-18 is none. */
function isRange(text: string): boolean {
  const [from, to, more] = text.split(/\s*[-~～–]\s*/);
  if (!from || !to || more !== undefined || /^0\d$/.test(from) || /^0\d$/.test(to)) return false;
  return parseNumber(from) !== undefined && parseNumber(to) !== undefined;
}

/**
 * Reads a figure of a metric in `unit`. A text that does not fit the unit (a percentage for a count, an amount for a
 * rate) is `unreadable`: it is somebody else's number.
 */
export function parseValue(raw: RawText, unit: MetricUnit, style: NumberStyle): ParsedValue {
  const blank = unit === 'money' ? currencyCode(null, style.currency) : unit;
  const text = raw.text.normalize('NFKC').trim();
  if (raw.scrambled || privateUse.test(text)) return { state: 'unreadable', value: null, unit: blank };
  if (masked.test(text)) return { state: 'masked', value: null, unit: blank };
  if (absent.test(text)) return { state: 'absent', value: null, unit: blank };
  const bare = text.replace(note, '');
  const seconds = unit === 'seconds' ? parseSeconds(bare) : undefined;
  const number = seconds ?? parseNumber(bare, style.decimal);
  if (!number || !fits(number, unit)) return { state: 'unreadable', value: null, unit: blank };
  return {
    state: 'ok',
    value: number.value,
    unit: unit === 'money' ? currencyCode(number.currency, style.currency) : unit,
    ...(number.rounded ? { rounded: true as const, low: number.low, high: number.high } : {}),
  };
}

function fits(number: ParsedNumber, unit: MetricUnit): boolean {
  if (unit === 'money') return !number.percent;
  if (unit === 'ratio') return number.currency === null;
  if (number.percent || number.currency !== null) return false;
  return unit !== 'count' || number.rounded || Number.isInteger(number.value);
}

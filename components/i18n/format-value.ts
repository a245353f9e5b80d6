import type { Metric } from '../../utils/model/metric.ts';
import type { Language } from './language.ts';
import { numberFormats } from './number-formats.ts';

/** Stands wherever nothing was observed. Never 0. */
export const MISSING = '–';

type Measured = Pick<Metric, 'id' | 'unit'>;
type Value = number | null | undefined;

/** Conversion and click rates are percentages; views per visitor and return on ad spend are multiples. */
function isPercentage(metric: Measured): boolean {
  return metric.unit === 'ratio' && metric.id.endsWith('_rate');
}

/** `XXX` is ISO 4217 for "no currency": the page named none, so none is shown. */
function moneyOptions(unit: string): Intl.NumberFormatOptions {
  if (!/^[A-Z]{3}$/.test(unit) || unit === 'XXX') return { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return { style: 'currency', currency: unit, currencyDisplay: 'narrowSymbol' };
}

function optionsOf(metric: Measured, unit: string): Intl.NumberFormatOptions {
  if (metric.unit === 'money') return moneyOptions(unit);
  if (isPercentage(metric)) return { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 };
  if (metric.unit === 'ratio') return { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  if (metric.unit === 'seconds')
    return { style: 'unit', unit: 'second', unitDisplay: 'narrow', maximumFractionDigits: 1 };
  return { maximumFractionDigits: metric.unit === 'score' ? 2 : 0 };
}

/** The number from which a figure no longer fits a narrow column; Chinese readers expect 万 from there on. */
const COMPACT_FROM = 100_000;

/** Writes values of metrics for a person. */
export function valueFormat(language: Language) {
  const format = numberFormats(language);
  const exact = (metric: Measured, value: Value, unit: string): string =>
    value == null ? MISSING : format(optionsOf(metric, unit)).format(value);
  const shortened =
    (wholeFrom: number) =>
    (metric: Measured, value: Value, unit: string): string => {
      if (value == null || Math.abs(value) < wholeFrom || isPercentage(metric)) return exact(metric, value, unit);
      const base = metric.unit === 'money' ? moneyOptions(unit) : {};
      const long = Math.abs(value) >= COMPACT_FROM;
      const digits = { minimumFractionDigits: 0, maximumFractionDigits: long ? 2 : 0 };
      return format({ ...base, ...digits, notation: long ? 'compact' : 'standard' }).format(value);
    };
  const axis = (metric: Measured, value: number): string => {
    if (isPercentage(metric)) return format({ style: 'percent', maximumFractionDigits: 1 }).format(value);
    return format({ notation: 'compact', maximumFractionDigits: 1 }).format(value);
  };
  /** A difference: always with its sign, whole units from 100 on. */
  const signed = (metric: Measured, value: number, unit: string): string => {
    const base = optionsOf(metric, unit);
    const long = Math.abs(value) >= COMPACT_FROM;
    const whole = Math.abs(value) >= 100 && !isPercentage(metric);
    const digits = whole ? { minimumFractionDigits: 0, maximumFractionDigits: long ? 2 : 0 } : {};
    const notation = long && !isPercentage(metric) ? ('compact' as const) : ('standard' as const);
    return format({ ...base, ...digits, notation, signDisplay: 'exceptZero' }).format(value);
  };
  return {
    exact,
    axis,
    signed,
    /** For a tile. */
    compact: shortened(1000),
    /** For a narrow column. */
    cell: shortened(100),
  };
}

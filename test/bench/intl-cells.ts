import type { MetricUnit } from '../../utils/model/metric.ts';

/** A text as a page might show it, and what it says. */
export interface Cell {
  readonly text: string;
  readonly unit: MetricUnit;
  /** The decimal mark of the page it stands on. */
  readonly decimal: '.' | ',';
  /** The least and the most it may be read as; null for what is no number. */
  readonly says: readonly [low: number, high: number] | null;
  /** Who writes so. */
  readonly from: string;
}

/** Makes one cell; `random` gives [0, 1). */
export type MakeCell = (random: () => number) => Cell;

type Style = Intl.NumberFormatOptions & { readonly unitOf: MetricUnit };

const styles: readonly Style[] = [
  { maximumFractionDigits: 0, unitOf: 'count' },
  { minimumFractionDigits: 2, maximumFractionDigits: 2, unitOf: 'score' },
  { style: 'percent', minimumFractionDigits: 2, unitOf: 'ratio' },
  { notation: 'compact', maximumSignificantDigits: 3, unitOf: 'count' },
];
const ofMoney: readonly Intl.NumberFormatOptions[] = [
  {},
  { currencyDisplay: 'code' },
  { currencyDisplay: 'narrowSymbol' },
  { currencySign: 'accounting' },
];
const widespread = 'ar de en es fr it nl pt ru sw zh'.split(' ');
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Makers of what Intl writes: every locale and numbering system of ICU that writes numbers in a way of its own. */
export function intlMakers(): readonly MakeCell[] {
  const currencies = Intl.supportedValuesOf('currency');
  return everyLocale().flatMap((locale, index) => {
    const decimal = markOf(locale);
    if (!decimal) return [];
    const money = ofMoney.map((display, turn) => {
      const currency = currencies[(index * ofMoney.length + turn) % currencies.length] as string;
      return { style: 'currency', currency, ...display, unitOf: 'money' } as Style;
    });
    return [...styles, ...money].map((style) => maker(locale, decimal, style));
  });
}

function maker(locale: string, decimal: '.' | ',', { unitOf, ...style }: Style): MakeCell {
  const format = new Intl.NumberFormat(locale, style);
  // What the same format shows of the number in plain digits: the oracle.
  const { notation: _, maximumSignificantDigits: __, ...exact } = style;
  const plain = new Intl.NumberFormat('en-u-nu-latn', { ...exact, useGrouping: false });
  return (random) => {
    const number = numberIn(random, unitOf);
    const text = format.format(number);
    if (style.notation === 'compact') return { text, unit: unitOf, decimal, says: around(number, 0.006), from: locale };
    const shown = shownBy(plain, number);
    return { text, unit: unitOf, decimal, says: [shown, shown], from: locale };
  };
}

function shownBy(format: Intl.NumberFormat, number: number): number {
  const parts = format.formatToParts(number);
  const digits = parts.filter(({ type }) => type === 'integer' || type === 'decimal' || type === 'fraction');
  const percent = parts.some(({ type }) => type === 'percentSign') ? 'e-2' : '';
  const size = Number(`${digits.map(({ value }) => value).join('')}${percent}`);
  return number < 0 && size !== 0 ? -size : size;
}

function around(number: number, share: number): readonly [number, number] {
  const [a, b] = [number * (1 - share), number * (1 + share)];
  return [Math.min(a, b), Math.max(a, b)];
}

/** Mostly small, as on pages; now and then below nothing. */
function numberIn(random: () => number, unit: MetricUnit): number {
  const size = unit === 'ratio' ? random() * 3 : 10 ** (random() * 10);
  const number = unit === 'count' ? Math.floor(size) : size;
  return random() < 0.1 ? -number : number;
}

function markOf(locale: string): '.' | ',' | undefined {
  const mark = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 })
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal')?.value;
  if (mark === '.' || mark === ',') return mark;
  // Digits and marks of another script: whatever the page's style, they must not be misread.
  return mark === undefined ? undefined : '.';
}

/** One locale for each way of writing numbers. */
function everyLocale(): readonly string[] {
  const two = letters.flatMap((a) => letters.map((b) => a + b));
  const languages = Intl.NumberFormat.supportedLocalesOf([...two, ...two.flatMap((ab) => letters.map((c) => ab + c))]);
  const named = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const regions = two.map((code) => code.toUpperCase()).filter((code) => named.of(code) !== undefined);
  const plain = [...languages, ...widespread.flatMap((language) => regions.map((region) => `${language}-${region}`))];
  const digits = Intl.supportedValuesOf('numberingSystem').flatMap((system) => [
    `en-u-nu-${system}`,
    `de-u-nu-${system}`,
  ]);
  const byForm = new Map<string, string>();
  for (const locale of [...plain, ...digits]) {
    const form = formOf(locale);
    if (!byForm.has(form)) byForm.set(form, locale);
  }
  return [...byForm.values()];
}

function formOf(locale: string): string {
  const written = [{}, { style: 'percent' }, { style: 'currency', currency: 'EUR' }, { notation: 'compact' }] as const;
  return written
    .map((style) => [1234.5, -9_876_543.21].map((number) => new Intl.NumberFormat(locale, style).format(number)).join())
    .join();
}

import type { ExpectedPage } from './expected-page.ts';
import { textNodes } from './page-parts.ts';

type Expectation = ExpectedPage['readings'][number];
interface Format {
  readonly unit: string;
  readonly money: (value: number) => string;
  readonly count: (value: number) => string;
  readonly percent: (text: string) => string;
  /** Yen have no hundredths. */
  readonly rounds?: true;
}

const inLocale = (locale: string, decimals: number) => {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return (value: number) => format.format(value);
};
const commaPercent = (text: string) => `${text.replace('.', ',')}\u00a0%`;
const pointPercent = (text: string) => `${text}%`;
const sign = (value: number, rest: string) => `${value < 0 ? '-' : ''}${rest}`;

const formats: Readonly<Record<string, Format>> = {
  '1.234,56 €': {
    unit: 'EUR',
    money: (value) => `${inLocale('de-DE', 2)(value)}\u00a0€`,
    count: inLocale('de-DE', 0),
    percent: commaPercent,
  },
  '1 234,56 €': {
    unit: 'EUR',
    money: (value) => `${inLocale('fr-FR', 2)(value)}\u202f€`,
    count: inLocale('fr-FR', 0),
    percent: commaPercent,
  },
  'R$ 1.234,56': {
    unit: 'BRL',
    money: (value) => sign(value, `R$\u00a0${inLocale('pt-BR', 2)(Math.abs(value))}`),
    count: inLocale('pt-BR', 0),
    percent: commaPercent,
  },
  '₹83,42,382.00': {
    unit: 'INR',
    money: (value) => sign(value, `₹${inLocale('en-IN', 2)(Math.abs(value))}`),
    count: inLocale('en-IN', 0),
    percent: pointPercent,
  },
  'JP¥12,345': {
    unit: 'JPY',
    money: (value) => sign(value, `JP¥${inLocale('ja-JP', 0)(Math.round(Math.abs(value)))}`),
    count: inLocale('ja-JP', 0),
    percent: pointPercent,
    rounds: true,
  },
  'CHF 1’234.50': {
    unit: 'CHF',
    money: (value) => sign(value, `CHF ${inLocale('de-CH', 2)(Math.abs(value))}`),
    count: inLocale('de-CH', 0),
    percent: pointPercent,
  },
  '1,234.56 USD': {
    unit: 'USD',
    money: (value) => `${inLocale('en-US', 2)(value)} USD`,
    count: inLocale('en-US', 0),
    percent: pointPercent,
  },
};

const figure = /^([-−]?)((?:US\$ |Can\$|S\$|RM |[$£€¥￥])?)(\d{1,3}(?:,\d{3})*(?:\.\d+)?)(%?)$/;
const isMoney = ({ unit }: Expectation) => /^[A-Z]{3}$/.test(unit);

/** The page with every figure written in another country's way; undefined where the page is not in the English one. */
function rewritten(document: Document, expected: ExpectedPage, format: Format): ExpectedPage | undefined {
  const all = [...expected.readings, ...(expected.optional ?? [])];
  const isEnglish = all.every(({ raw, rounded }) => !rounded && !/,\d{1,2}(?!\d)|\.\d{3}(?!\d)/.test(raw));
  const signed = all.some((one) => isMoney(one) && /[^\d.,\s-]/.test(one.raw));
  if (!isEnglish || !signed || /^(?:de|pt)/.test(document.documentElement.lang)) return undefined;
  for (const text of textNodes(document)) {
    const [, minus, currency, digits = '', percent] = figure.exec(text.nodeValue?.trim() ?? '') ?? [];
    if (digits === '') continue;
    const value = Number(digits.replaceAll(',', '')) * (minus ? -1 : 1);
    if (percent) text.nodeValue = (minus ?? '') + format.percent(digits);
    else if (currency) text.nodeValue = format.money(value);
    else if (Number.isInteger(value)) text.nodeValue = format.count(value);
  }
  const round = (value: number) => Math.sign(value) * Math.round(Math.abs(value)) + 0;
  const told = (one: Expectation): Expectation => {
    if (!isMoney(one)) return one;
    const values =
      format.rounds && one.value !== null
        ? { value: round(one.value), value_alt: one.value_alt?.map(round) ?? [] }
        : {};
    return { ...one, unit: format.unit, ...values };
  };
  return { ...expected, readings: expected.readings.map(told), optional: expected.optional?.map(told) ?? [] };
}

export const inOtherFormats = Object.entries(formats).map(
  ([name, format]) =>
    [`figures as ${name}`, (page: Document, told: ExpectedPage) => rewritten(page, told, format)] as const,
);

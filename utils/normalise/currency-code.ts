const codes: Readonly<Record<string, string>> = {
  us$: 'USD',
  ca$: 'CAD',
  can$: 'CAD',
  c$: 'CAD',
  au$: 'AUD',
  a$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  nt$: 'TWD',
  s$: 'SGD',
  mx$: 'MXN',
  mxn$: 'MXN',
  'cn¥': 'CNY',
  'jp¥': 'JPY',
  rmb: 'CNY',
  r$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₫': 'VND',
  '฿': 'THB',
  '₱': 'PHP',
  '₺': 'TRY',
  '₽': 'RUB',
  rp: 'IDR',
  rm: 'MYR',
  zł: 'PLN',
  kč: 'CZK',
};
const dollars = new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'TWD', 'SGD', 'MXN']);
const yuanOrYen = new Set(['CNY', 'JPY']);
const yuan = new Set(['CNY', 'TWD', 'HKD']);
const kronor = new Set(['SEK', 'NOK', 'DKK']);

/**
 * ISO 4217 code of a currency as written. A sign several currencies share ("$", "¥", "元", "kr") means the console's own
 * currency when that is one of them, else the commonest; no sign means the console's own, `XXX` when it has none.
 */
export function currencyCode(written: string | null, own: string | undefined): string {
  if (written === null) return own ?? 'XXX';
  const sign = written.normalize('NFKC').toLowerCase();
  if (sign === '$') return own && dollars.has(own) ? own : 'USD';
  if (sign === '¥') return own && yuanOrYen.has(own) ? own : 'CNY';
  if (sign === '元') return own && yuan.has(own) ? own : 'CNY';
  if (sign === 'kr') return own && kronor.has(own) ? own : 'SEK';
  return codes[sign] ?? sign.toUpperCase();
}

/** The currency a page says its amounts are in, as a button does ("CAD $"); undefined when it says none, or several. */
export function namedCurrency(opening: string): string | undefined {
  const named = new Set(Array.from(opening.matchAll(/(?<![\p{L}\d])([A-Z]{3}) [$€£¥](?!\s*\d)/gu), ([, code]) => code));
  const [only] = named;
  return named.size === 1 && Object.values(codes).includes(only as string) ? only : undefined;
}

/** On a Japanese page of no console's own currency "¥" is yen. */
export function yenOf({
  language,
  opening,
}: {
  readonly language: string;
  readonly opening: string;
}): string | undefined {
  return /^ja\b/i.test(language) && /[¥￥]/.test(opening) ? 'JPY' : undefined;
}

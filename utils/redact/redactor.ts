import type { Grammar } from '../model/raw-page.ts';
import type { Redactor, Removed } from '../model/redactor.ts';
import { digitNoise, inScriptOf } from './noise-digits.ts';
import { type Chance, letterNoise } from './noise-letters.ts';
import { type Piece, type PieceKind, piecesOf } from './pieces.ts';
import { redactAddress } from './redact-address.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface RedactorOptions {
  readonly grammar: Grammar;
  readonly vocabulary: Vocabulary;
  /** Names of months, lower case. */
  readonly months: readonly string[];
  /** Whether a host may stay in an address: the console's own, and those the adapter looks for. */
  /** Patterns the adapter knows titles of blocks by: what of a text they match must stay. */
  readonly titles: readonly RegExp[];
  readonly keepsHost: (host: string) => boolean;
  readonly chance: Chance;
}

const shopForm = /(?:旗舰店|专卖店|专营店|自营店|企业店|店)$/u;
const address =
  /[\p{Script=Han}]{2}(?:省|市|自治区)\p{Script=Han}{1,12}[区县市镇][\p{Script=Han}\d]{1,16}[路街道巷弄村号]/u;
// The ends of a day, as spans are written.
const wholeDay = /^(?:(?:23|11):59(?::59)?|(?:00|12|24):00(?::00)?)$/;
const longestTitle = 40;
const freeText = 12;
const knownShare = 0.34;
const longest = 2000;
const wordsOf: ReadonlySet<PieceKind> = new Set(['cjk', 'word']);

/**
 * Makes a redactor for one page. Kept: labels, period tabs, dates, the words of the vocabulary. All digits but those of
 * dates and of spans (近7天) become noise, and so does every other letter. Noise is remembered, so that what was the
 * same on the page is the same in the report; it is drawn by chance, so that nobody can reckon back.
 */
export function createRedactor(
  options: RedactorOptions,
): Redactor & { readonly removed: () => Record<Removed, number> } {
  const { grammar, vocabulary, chance } = options;
  const cut = piecesOf(options.months);
  const letters = letterNoise(chance, vocabulary.isMeaningful);
  const digits = digitNoise(chance);
  const counts: Record<Removed, number> = {
    numbers: 0,
    words: 0,
    addresses: 0,
    fields: 0,
    scripts: 0,
    comments: 0,
    images: 0,
    frames: 0,
  };
  const known = new Map<string, string>();

  const number = (text: string): string => {
    counts.numbers++;
    return digits(text);
  };
  const word = (text: string): string => {
    counts.words++;
    return letters(text);
  };

  const noiseFor: Readonly<Partial<Record<PieceKind, (text: string) => string>>> = {
    number,
    clock: (text) => (wholeDay.test(text) ? text : clock(text)),
    phone,
    asin: (text) => `B0${text.slice(2).replace(/\d/g, number).replace(/[A-Z]/gi, word)}`,
    raised: (text) => (/[\u00b2\u00b3\u00b9\u2070-\u209f]/.test(text) ? '¹' : '①'),
    private: () => String.fromCodePoint(0xe100 + Math.floor(chance() * 0x1000)),
    picture: () => '☆',
    // What is left are pieces that stay: dates, spans, units and marks.
  };

  function noiseOf({ kind, text }: Piece, keepsWords: boolean, keepsPlaces: boolean): string {
    if (kind === 'cjk') return keepsWords ? chinese(text, keepsPlaces) : word(text);
    if (kind === 'word') return keepsWords && vocabulary.has(text) ? text : word(text);
    return noiseFor[kind]?.(text) ?? text;
  }

  function chinese(run: string, keepsPlaces: boolean): string {
    let made = '';
    let unknown = '';
    const flush = () => {
      if (unknown !== '') made += word(unknown);
      unknown = '';
    };
    for (let i = 0; i < run.length; ) {
      const found = vocabulary.at(run, i) || (isForm(run, i, keepsPlaces) ? (run[i] as string) : '');
      if (found === '') unknown += run[i++] ?? '';
      else {
        flush();
        made += found;
        i += found.length;
      }
    }
    flush();
    return made;
  }

  function clock(text: string): string {
    counts.numbers++;
    const [hours = '', ...rest] = text.split(':');
    const below = (most: number) => Math.floor(chance() * most);
    const hour =
      Number(hours) < 24 ? below(hours.length === 1 ? 10 : Number(hours) <= 12 ? 13 : 24) : Number(digits(hours));
    return [String(hour), ...rest.map(() => String(below(60)))]
      .map((part, index) => part.padStart(index ? 2 : hours.length, '0'))
      .join(':');
  }

  function phone(text: string): string {
    const [one = '', two = ''] = text;
    const rest = text.slice(2).replace(/\d/g, (digit) => inScriptOf(digit, Math.floor(chance() * 10)));
    counts.numbers++;
    return one + (Number(two) >= 3 ? String(3 + Math.floor(chance() * 7)) : two) + rest;
  }

  function noised(text: string): string {
    const plain = text.replace(/\s+/g, ' ').trim();
    const kind = grammar.kindOf(plain);
    if (kind === 'label' || grammar.isChoice(plain) || grammar.periodKind(plain) === 'preset') return text;
    const namesDate = grammar.periodKind(plain) === 'date';
    const pieces = cut(text, namesDate);
    const isAddress = address.test(plain);
    const strict = pieces.map((piece) => noiseOf(piece, !isFree(pieces), isAddress)).join('');
    const made = looksAlike(strict, plain) ? strict : pieces.map((piece) => noiseOf(piece, true, isAddress)).join('');
    return grammar.isShopName(plain) ? asShop(made, plain) : asTitle(made, text);
  }

  /** A title the adapter has a rule for keeps the words the rule is about. */
  function asTitle(made: string, text: string): string {
    for (const title of text.length > longestTitle ? [] : options.titles) {
      const { 0: told = '', index } = title.exec(text) ?? { 0: '', index: 0 };
      if (told === '' || /\p{Nd}/u.test(told) || title.test(made)) continue;
      return form(text.slice(0, index)) + told + form(text.slice(index + told.length));
    }
    return made;
  }

  /** Noise of the same form, whatever it says. */
  function form(given: string): string {
    const hidden = (piece: Piece): Piece => (/^(?:date|span)$/.test(piece.kind) ? { ...piece, kind: 'number' } : piece);
    return cut(given, false)
      .map((piece) => noiseOf(hidden(piece), false, false))
      .join('');
  }

  /** A text of many unknown words is somebody's: then the known ones in it go as well. */
  function isFree(pieces: readonly Piece[]): boolean {
    const words = pieces.filter(({ kind }) => wordsOf.has(kind));
    const sum = (of: (piece: Piece) => number) => words.reduce((total, piece) => total + of(piece), 0);
    const all = sum(({ text }) => text.length);
    return all >= freeText && sum(knownLetters) / all < knownShare;
  }

  function knownLetters({ kind, text }: Piece): number {
    if (kind === 'word') return vocabulary.has(text) ? text.length : 0;
    let known = 0;
    for (let i = 0; i < text.length; ) {
      const { length } = vocabulary.at(text, i);
      known += length;
      i += Math.max(1, length);
    }
    return known;
  }

  /** The reader must take the noise for what it took the text for. */
  function looksAlike(noise: string, plain: string): boolean {
    const made = noise.replace(/\s+/g, ' ').trim();
    return (
      grammar.kindOf(made) === grammar.kindOf(plain) &&
      grammar.periodKind(made) === grammar.periodKind(plain) &&
      grammar.introducesPeriod(made) === grammar.introducesPeriod(plain)
    );
  }

  const text = (shown: string): string => {
    if (shown.trim() === '') return shown;
    const given = shown.slice(0, longest);
    const before = known.get(given);
    if (before !== undefined) return before;
    const made = noised(given);
    known.set(given, made);
    return made;
  };
  return {
    text,
    field: (value) => (grammar.periodKind(value.trim()) === 'date' ? text(value) : ''),
    name: (names) =>
      names
        .slice(0, longest)
        .replace(/\p{Nd}{5,}/gu, number)
        .replace(/[^\x20-\x7e]+/gu, form),
    key: (key) => form(key.slice(0, 200)),
    address: (href) => {
      counts.addresses++;
      return redactAddress(href, { form, keepsHost: options.keepsHost });
    },
    count: (what, amount = 1) => {
      counts[what] += amount;
    },
    removed: () => ({ ...counts }),
  };
}

/** Characters that give an unknown run its form: what it counts, or that it is a place. */
function isForm(run: string, index: number, keepsPlaces: boolean): boolean {
  const character = run[index] as string;
  if (keepsPlaces && /[省市县区镇路街道巷弄村号]/.test(character)) return true;
  if (index === 0 && /[较比前]/.test(character)) return true;
  if (run.length === 1) return /[至到和与日周月年天共条元分件人次个单笔秒万亿千较前上近比第]/.test(character);
  return index === run.length - 1 && index > 0 && /[数率量额价费]/.test(character);
}

function asShop(noise: string, plain: string): string {
  const ending = shopForm.exec(plain)?.[0] ?? '';
  return noise.slice(0, noise.length - ending.length) + ending;
}

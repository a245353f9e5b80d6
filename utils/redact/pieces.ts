/** What a piece of a text is to a redactor. */
export type PieceKind =
  | 'date'
  | 'span'
  | 'clock'
  | 'phone'
  | 'asin'
  | 'number'
  | 'raised'
  | 'unit'
  | 'cjk'
  | 'word'
  | 'private'
  | 'picture'
  | 'mark';

export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々';
const short = '(?:\\d{1,2}\\s*[-/.月]\\s*)?\\d{1,2}\\s*日?(?![\\d:])';
const yearFirst =
  '20\\d\\d\\s*(?:[-/.]\\s*\\d{1,2}\\s*[-/.]\\s*\\d{1,2}|年\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?|[-/]\\s*\\d{1,2})(?!\\d)';
const yearLast = '\\d{1,2}([-/.])\\d{1,2}\\k<mark>20\\d\\d(?!\\d)'.replace('([-/.])', '(?<mark>[-/.])');
const nth = '(?:st|nd|rd|th|er|º|\\.)?(?![\\d:])';
const numerals =
  '(?:近|前|上|过去|最近|last|past|previous|prior)\\s*\\d{1,3}\\s*(?:个?(?:日|天|周|月|年|小时|分钟)|days?|weeks?|months?|hours?)';
const spaces = " \\u00a0\\u202f\\u2009'’";

/**
 * Cuts a text into pieces: every character is in exactly one.
 * @param months names of months in all languages; dates in words are recognised only where the text is known to name one.
 */
export function piecesOf(months: readonly string[]): (text: string, namesDate: boolean) => readonly Piece[] {
  const month = `(?<!\\p{L})(?:${[...months].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\.?`;
  const worded = `(?:\\d{1,2}${nth}\\s*(?:[-–—]\\s*)?){0,2}(?:\\s*de\\s)?\\s*${month}(?:\\s+\\d{1,2}${nth})?(?:\\s*[-–—]\\s*\\d{1,2}${nth})?(?:,?(?:\\s+de)?\\s+20\\d\\d(?!\\d))?`;
  const others = [
    `(?<date>(?<!\\d)(?:${yearFirst}(?:\\s*(?:[~～\\-–—]|至|到)\\s*${short})?|${yearLast}))`,
    `(?<span>${numerals})`,
    '(?<clock>(?<![\\d:])\\d{1,3}(?::[0-5]\\d){1,2}(?![\\d:]))',
    '(?<phone>(?<!\\d)1[3-9]\\d[\\s-]?\\d{4}[\\s-]?\\d{4}(?!\\d))',
    '(?<asin>(?<![\\p{L}\\p{N}])B0[A-Z0-9]{8}(?![\\p{L}\\p{N}]))',
    '(?<unit>(?<=\\p{Nd}\\s?)(?:bn|mn|[kmbwhs]|min|sec)(?!\\p{L})|(?<=\\p{Nd}\\s?)[万亿千百元件人次个单笔秒分名倍条款天日月年周时钟行页项小]+|共(?=\\s*有?\\s*\\p{Nd})|第(?=\\s*\\p{Nd})|[A-Z][A-Za-z]{0,2}(?=[$¥]))',
    `(?<number>\\p{Nd}{1,3}(?:[${spaces}]\\p{Nd}{3})+(?!\\p{Nd})(?:[.,]\\p{Nd}+)?|\\p{Nd}+(?:[.,]\\p{Nd}+)*)`,
    '(?<raised>[\\p{No}\\p{Nl}])',
    `(?<cjk>(?:(?!${numerals})[${cjk}])+)`,
    '(?<private>[\\ue000-\\uf8ff\\u{f0000}-\\u{10fffd}])',
    '(?<picture>(?![↔-↙❓©®™▶◀])\\p{Extended_Pictographic})',
    `(?<word>(?:(?![${cjk}])[\\p{L}\\p{M}])+)`,
  ];
  const plain = new RegExp(others.join('|'), 'giu');
  const dated = new RegExp([`(?<worded>${worded})`, ...others].join('|'), 'giu');
  return (text, namesDate) => {
    const pieces: Piece[] = [];
    let last = 0;
    for (const match of text.matchAll(namesDate ? dated : plain)) {
      if (match.index > last) pieces.push({ kind: 'mark', text: text.slice(last, match.index) });
      const [found] = Object.entries(match.groups ?? {}).find(
        ([name, value]) => value !== undefined && name !== 'mark',
      ) as [string, string];
      pieces.push({ kind: found === 'worded' ? 'date' : (found as PieceKind), text: match[0] });
      last = match.index + match[0].length;
    }
    if (last < text.length) pieces.push({ kind: 'mark', text: text.slice(last) });
    return pieces;
  };
}

import type { Chance } from './noise-letters.ts';

const digit = /\p{Nd}/u;
const anyDigit = /\p{Nd}/gu;
const tries = 200;

/**
 * Makes noise of numbers as they are written: the same count of digits, the same marks. Noughts in front stay, so does
 * a nought alone and a fraction of noughts ("12.00" is a whole number); every other digit is random. The same number
 * always becomes the same, different ones become different as long as there are enough of that length.
 */
export function digitNoise(chance: Chance): (number: string) => string {
  const known = new Map<string, string>();
  const given = new Set<string>();
  return (number) => {
    const { head, fraction } = parts(number);
    const digits = Array.from(head.matchAll(anyDigit), ([one]) => String(digitValue(one))).join('');
    const key = `${digits}/${fraction}`;
    const noise = known.get(key) ?? anew(digits, fraction);
    known.set(key, noise);
    given.add(`${noise}/${fraction}`);
    let at = 0;
    const poured = Array.from(head, (one) => (digit.test(one) ? inScriptOf(one, Number(noise[at++])) : one)).join('');
    return poured + number.slice(head.length);
  };

  function anew(digits: string, fraction: number): string {
    const leading = /^0*/.exec(digits)?.[0] ?? '';
    if (leading === digits) return digits;
    let noise = digits;
    for (let i = 0; i < tries; i++) {
      noise = Array.from(digits, (_, at) => draw(at, leading.length)).join('');
      const isFresh = noise !== digits && !given.has(`${noise}/${fraction}`);
      if (isFresh && (fraction === 0 || !/^0*$/.test(noise.slice(-fraction)))) return noise;
    }
    return noise;
  }

  function draw(at: number, leading: number): string {
    if (at < leading) return '0';
    return String(at === leading ? 1 + Math.floor(chance() * 9) : Math.floor(chance() * 10));
  }
}

/** The part whose digits become noise, and how many digits of it are a fraction. Three after one mark may be a group. */
function parts(number: string): { readonly head: string; readonly fraction: number } {
  const found = /[.,](\p{Nd}+)$/u.exec(number);
  const length = found ? Array.from(found[1] as string).length : 0;
  if (!found || length === 3) return { head: number, fraction: 0 };
  const isWhole = Array.from(found[1] as string).every((one) => digitValue(one) === 0);
  const isNought = Array.from(number.matchAll(anyDigit)).every(([one]) => digitValue(one) === 0);
  return isWhole && !isNought
    ? { head: number.slice(0, found.index), fraction: 0 }
    : { head: number, fraction: length };
}

/** The value of a digit of any script: they stand in tens, from nought to nine. */
export function digitValue(one: string): number {
  const code = one.codePointAt(0) as number;
  let zero = code;
  while (code - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

/** A digit as the script of `like` writes it. */
export function inScriptOf(like: string, value: number): string {
  return String.fromCodePoint((like.codePointAt(0) as number) - digitValue(like) + value);
}

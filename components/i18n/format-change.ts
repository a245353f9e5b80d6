import type { Language } from './language.ts';
import { numberFormats } from './number-formats.ts';

/** Beyond a tenfold rise the number itself says nothing any more. */
const MOST = 9.99;

/** Writes the size of a relative change without its sign: the arrow carries the direction. */
export function changeFormat(language: Language) {
  const format = numberFormats(language);
  return (change: number): string => {
    const size = Math.abs(change);
    const digits = size < 0.1 ? 1 : 0;
    if (size > MOST) return `>${format({ style: 'percent' }).format(MOST)}`;
    return format({ style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(size);
  };
}

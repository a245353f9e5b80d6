import { type RawTemplate, renderRaw } from './raw-template.ts';
import { toScaled } from './scaled.ts';

const [zero, comma, point, minus] = [0x30, 0x2c, 0x2e, 0x2d];

/**
 * Whether renderRaw() would write this text for the value. A page has tens of thousands of figures, and nearly all are
 * told by comparing the text's digits with those of the value; only the others are written out.
 */
export function isWrittenBy(template: RawTemplate, value: number, raw: string): boolean {
  const { before, after, decimals, grouped, power } = template;
  // Without fixed decimals only whole numbers are told this way: the text of a fraction is the engine's own.
  const places = Math.max(decimals, 0);
  const whole = toScaled(value, places + power);
  if (whole === undefined) return renderRaw(template, value) === raw;
  if (!raw.startsWith(before) || !raw.endsWith(after)) return false;
  return saysDigits(raw, before.length, raw.length - after.length, { whole, places, grouped });
}

/** Whether raw has exactly the digits of whole / 10^places from `start` to `end`, grouped as asked. */
function saysDigits(
  raw: string,
  start: number,
  end: number,
  { whole, places, grouped }: { readonly whole: number; readonly places: number; readonly grouped: boolean },
): boolean {
  let rest = Math.abs(whole);
  let at = end - 1;
  let [digits, group] = [0, 0];
  do {
    if (places > 0 && digits === places && raw.charCodeAt(at--) !== point) return false;
    if (grouped && digits >= places && group === 3) {
      if (raw.charCodeAt(at--) !== comma) return false;
      group = 0;
    }
    const next = Math.floor(rest / 10);
    if (at < start || raw.charCodeAt(at--) !== zero + rest - next * 10) return false;
    rest = next;
    if (digits >= places) group++;
    digits++;
  } while (rest > 0 || digits <= places);
  if (whole < 0 && raw.charCodeAt(at--) !== minus) return false;
  return at === start - 1;
}

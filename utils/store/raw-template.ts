/**
 * How a column of figures is written, so that the text of a figure can be made of its value again: what stands before
 * and after, how many decimals (-1: as many as the value has), grouping by thousands, and the power of ten the value was
 * divided by (2 for percent).
 */
export interface RawTemplate {
  readonly before: string;
  readonly after: string;
  readonly decimals: number;
  readonly grouped: boolean;
  readonly power: number;
}

const figure = /^(\D*?)(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(\D*)$/;

/** Templates that may write `raw` for `value`, the stricter first; none when the text is of another make. */
export function templatesOf(raw: string, value: number): readonly RawTemplate[] {
  const match = figure.exec(raw);
  if (!match) return [];
  const [, before = '', , whole = '', fraction = '', after = ''] = match;
  const grouped = whole.includes(',');
  const power = after.includes('%') ? 2 : 0;
  // Grouping shows in large figures only, so a small one may be of either kind.
  const kinds = grouped || Math.abs(value) * 10 ** power >= 1000 ? [grouped] : [false, true];
  return [fraction.length, -1].flatMap((decimals) =>
    kinds.map((one) => ({ before, after, decimals, grouped: one, power })),
  );
}

/** The text of a value. Callers compare it with the true text: rounding may make it another one. */
export function renderRaw({ before, after, decimals, grouped, power }: RawTemplate, value: number): string {
  const shifted = power === 0 ? value : Number(`${value}e${power}`);
  const text = decimals < 0 ? String(shifted) : shifted.toFixed(decimals);
  return before + (grouped ? group(text) : text) + after;
}

function group(text: string): string {
  const point = text.indexOf('.');
  const first = text.startsWith('-') ? 1 : 0;
  let grouped = point < 0 ? '' : text.slice(point);
  let end = point < 0 ? text.length : point;
  for (; end - first > 3; end -= 3) grouped = `,${text.slice(end - 3, end)}${grouped}`;
  return text.slice(0, end) + grouped;
}

/** The template as one text, for the tables of a chunk. */
export function templateText({ before, after, decimals, grouped, power }: RawTemplate): string {
  return JSON.stringify([before, after, decimals, grouped ? 1 : 0, power]);
}

export function templateFrom(text: string): RawTemplate {
  const [before, after, decimals, grouped, power] = JSON.parse(text) as [string, string, number, number, number];
  return { before, after, decimals, grouped: grouped === 1, power };
}

import { styleOf } from './dom.ts';

const always = [
  'display',
  'visibility',
  'opacity',
  'color',
  'background-color',
  'font-size',
  'font-weight',
  'border-bottom-color',
];
const plain: Readonly<Record<string, RegExp>> = {
  'flex-direction': /^row$/,
  'justify-content': /^normal$/,
  'text-align': /^start$/,
  'text-indent': /^0(?:px)?$/,
  'content-visibility': /^visible$/,
  'column-gap': /^normal$/,
};
const safe = /^[\w\s.,%()#+/-]{1,120}$/;

/** The looks of a report: what hides an element or tells a chosen one, each kept once. */
export interface Looks {
  /** The name of the element's look. */
  readonly of: (element: Element) => string;
  /** The rules of these looks as a style sheet. */
  readonly sheet: (names: Iterable<string>) => string;
}

/**
 * Collects what elements look like without their site's style sheets. Styles only: asking for sizes would force a
 * layout. Nothing that could load or say anything is kept.
 */
export function collectLooks(): Looks {
  const names = new Map<string, string>();
  const rules = new Map<string, string>();
  return {
    of: (element) => {
      const rule = ruleOf(styleOf(element));
      const known = names.get(rule);
      if (known !== undefined) return known;
      const name = names.size.toString(36);
      names.set(rule, name);
      rules.set(name, rule);
      return name;
    },
    sheet: (wanted) => Array.from(wanted, (name) => `[data-look="${name}"]{${rules.get(name) ?? ''}}`).join('\n'),
  };
}

function ruleOf(text: (name: string) => string): string {
  const kept = always.map((name) => [name, text(name)]);
  for (const [name, usual] of Object.entries(plain)) {
    const value = text(name);
    if (value !== '' && !usual.test(value)) kept.push([name, value]);
  }
  const clip = text('clip-path');
  if (clip.startsWith('inset(')) kept.push(['clip-path', clip]);
  const overflow = text('overflow-y');
  const tiny = ['height', 'width'].filter((name) => /px$/.test(text(name)) && Number.parseFloat(text(name)) <= 1);
  if (tiny.length > 0 && overflow !== 'visible') {
    kept.push(['overflow', 'hidden'], ...tiny.map((name) => [name, text(name)]));
  }
  if (/absolute|fixed/.test(text('position'))) {
    for (const name of ['position', 'left', 'top', 'clip']) kept.push([name, text(name)]);
  }
  return kept
    .filter(([, value]) => safe.test(value ?? ''))
    .map(([name, value]) => `${name}:${value}!important`)
    .join(';');
}

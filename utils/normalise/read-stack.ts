import type { RawText } from '../model/raw-page.ts';
import type { Role } from '../model/reading.ts';
import { isValueText } from './parse-value.ts';
import { type RoleWords, roleOf } from './role-of.ts';

/** One figure of a card or cell with whose it is. */
export interface RoledText {
  readonly role: Role;
  readonly text: RawText;
  /** See RoleWords. */
  readonly top?: true;
}

const signedPercent = /^[+\-−▲▼↑↓]\s*[\d.,]+\s*%$/;

/**
 * Gives each figure of a stack its role. Words decide (昨日, 较前1日, 同行…); a figure without words of its own is the
 * own value when it comes first, a change when it is a signed percentage, and otherwise nobody's: it is left out.
 * @param stack the adapter's word on unlabelled stacks, top to bottom, used only when the number of figures fits.
 */
export function readStack(texts: readonly RawText[], stack?: readonly Role[]): readonly RoledText[] {
  const figures = texts.filter(isFigure);
  const wordless = texts.every((part) => part.scrambled || !roleOf(part.text));
  if (stack && wordless && figures.length === stack.length) {
    return figures.map((text, index) => ({ role: stack[index] as Role, text }));
  }
  return byWords(texts);
}

function byWords(texts: readonly RawText[]): readonly RoledText[] {
  const read: RoledText[] = [];
  let announced: RoleWords | undefined;
  for (const part of texts) {
    const words = part.scrambled ? undefined : roleOf(part.text);
    if (words) {
      const withFigure = isValueText(words.rest);
      if (withFigure) read.push({ ...announcedBy(words), text: { text: words.rest } });
      announced = withFigure ? undefined : words;
    } else if (isFigure(part)) {
      const roled = announced ? announcedBy(announced) : unannounced(part.text, read);
      if (roled) read.push({ ...roled, text: part });
      announced = undefined;
    }
  }
  return read;
}

/** None of our rates can be negative or carry a plus: a signed percentage is a change wherever it stands. */
function unannounced(text: string, before: readonly RoledText[]): Omit<RoledText, 'text'> | undefined {
  const role = formRole(text);
  if (role) return { role };
  return before.some((found) => found.role === 'own') ? undefined : { role: 'own' };
}

function announcedBy({ role, top }: RoleWords): Omit<RoledText, 'text'> {
  return { role, ...(top && { top }) };
}

function isFigure(part: RawText): boolean {
  return part.scrambled === true || isValueText(part.text);
}

function formRole(text: string): Role | undefined {
  return signedPercent.test(text.normalize('NFKC')) ? 'change' : undefined;
}

import { type SectionId, sectionIds } from './section.ts';
import type { SpanChoice } from './span.ts';

/** What a key does anywhere in a panel. */
export type Shortcut =
  | { readonly does: 'section'; readonly section: SectionId }
  | { readonly does: 'span'; readonly span: SpanChoice }
  | { readonly does: 'search' | 'tabs' | 'help' };

/** What of a key press is looked at. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** An input method is putting a word together. */
  readonly isComposing: boolean;
}

/** Along the upper row of the keyboard. */
const ROW = '1234567890-=';

export const spanKeys: Readonly<Record<SpanChoice, string>> = { day: 'd', week: 'w', month: 'm' };

// A Chinese keyboard writes full-width marks where an English one has / and ?.
const marks = new Map<string, 'search' | 'tabs' | 'help'>([
  ['/', 'search'],
  ['、', 'search'],
  ['／', 'search'],
  ['?', 'help'],
  ['？', 'help'],
  ['g', 'tabs'],
]);

/** The key that leads to a section; undefined for those the row is too short for. */
export function keyOfSection(id: SectionId): string | undefined {
  return ROW[sectionIds.indexOf(id)];
}

/** What the key does; undefined for every key that is not Tillside's, and for all of them with Ctrl, Alt or Meta. */
export function shortcutOf({ key, ctrlKey, metaKey, altKey, isComposing }: KeyPress): Shortcut | undefined {
  if (ctrlKey || metaKey || altKey || isComposing) return undefined;
  const section = sectionIds.find((id) => keyOfSection(id) === key);
  if (section) return { does: 'section', section };
  const pressed = key.toLowerCase();
  const span = (Object.keys(spanKeys) as SpanChoice[]).find((choice) => spanKeys[choice] === pressed);
  if (span) return { does: 'span', span };
  const does = marks.get(pressed);
  return does && { does };
}

import type { CategoryNote } from '../../model/user-data.ts';
import { plainCategory } from './plain-category.ts';

/** Who says so: the user, a list the user imported, or the console (its pages and its exports). */
export type CategorySource = 'entered' | 'imported' | 'console';

export interface FiledProduct {
  readonly category: string;
  readonly source: CategorySource;
}

/**
 * What a product is filed under, null where nobody says.
 * @param key entityKey()
 * @param told Entity.category: what the console says.
 */
export type CategoryTeller = (key: string, told: string | undefined) => FiledProduct | null;

/**
 * The one rule of precedence: what the user entered, else what was imported, else what the console says; the latest
 * word of each. An entry that takes back what was entered lets the next one speak.
 */
export function categoryTeller(notes: readonly CategoryNote[], shopKey: string): CategoryTeller {
  const inOrder = notes
    .filter((note) => note.shopKey === shopKey)
    .map((note) => ({ note, time: Date.parse(note.at) }))
    .sort((a, b) => a.time - b.time || (a.note.id < b.note.id ? -1 : 1));
  const said = { entered: new Map<string, string | null>(), imported: new Map<string, string | null>() };
  for (const { note } of inOrder)
    for (const product of note.products) said[note.source].set(product, plainCategory(note.category));
  return (key, told) => {
    for (const source of ['entered', 'imported'] as const) {
      const category = said[source].get(key);
      if (category) return { category, source };
    }
    const category = plainCategory(told);
    return category === null ? null : { category, source: 'console' };
  };
}

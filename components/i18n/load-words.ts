import type { Language } from './language.ts';
import type { Messages } from './zh.ts';

/** The words of the first screen; only those of the language that is spoken are fetched. */
export async function loadWords(language: Language): Promise<Messages> {
  return language === 'zh' ? (await import('./zh.ts')).zh : (await import('./en.ts')).en;
}

export type Language = 'zh' | 'en';

export const localeOf: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

/** The language to speak: the user's choice, else the browser's when it is a Chinese one, else English. */
export function resolveLanguage(choice: Language | 'auto', browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  return browserLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

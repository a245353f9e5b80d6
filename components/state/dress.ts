import { effect } from '@preact/signals';
import { localeOf } from '../i18n/language.ts';
import type { Messages } from '../i18n/zh.ts';
import type { Preferences } from './preferences.ts';

/** Keeps language, title and theme of the document in line with the preferences and with the system. */
export function dress(
  root: HTMLElement,
  preferences: Preferences,
  page: keyof Messages['titles'] = 'panel',
): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const { theme, rises } = preferences.settings.value;
    root.dataset['theme'] = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme;
    const { language, words } = preferences.locale.value;
    root.dataset['rises'] = rises;
    root.lang = localeOf[language];
    document.title = words.titles[page];
  };
  const stop = effect(apply);
  dark.addEventListener('change', apply);
  return () => {
    stop();
    dark.removeEventListener('change', apply);
  };
}

import { effect } from '@preact/signals';
import { localeOf } from '../i18n/language.ts';
import type { Preferences } from './preferences.ts';

/** Keeps language and theme of the document in line with the preferences and with the system. */
export function dress(root: HTMLElement, preferences: Preferences): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const { theme } = preferences.settings.value;
    root.dataset['theme'] = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme;
    root.lang = localeOf[preferences.locale.value.language];
  };
  const stop = effect(apply);
  dark.addEventListener('change', apply);
  return () => {
    stop();
    dark.removeEventListener('change', apply);
  };
}

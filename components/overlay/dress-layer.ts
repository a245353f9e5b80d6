import type { Settings } from '../../utils/model/settings.ts';
import { type Language, localeOf } from '../i18n/language.ts';
import { isDarkBehind } from './is-dark-behind.ts';

/** Language, colours of rises, and a theme that goes with the page: the user's own theme is for pages of ours. */
export function dressLayer(root: HTMLElement, language: Language, { rises }: Settings, behind: Element): void {
  root.lang = localeOf[language];
  root.dataset['rises'] = rises;
  root.dataset['theme'] = isDarkBehind(behind) ? 'dark' : 'light';
}

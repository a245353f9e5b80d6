import { computed, effect, signal } from '@preact/signals';
import type { Settings } from '../../utils/model/settings.ts';
import { resolveLanguage } from '../i18n/language.ts';
import { loadLocale } from '../i18n/load-locale.ts';
import type { Host } from './host.ts';

/** The user's choices and what follows from them. Resolves when the words of the language are at hand. */
export async function loadPreferences(host: Host) {
  // Side by side: most people speak the language of their browser, so the guess is right and nothing waits.
  const guess = resolveLanguage('auto', host.browserLanguage);
  const [chosen, guessed] = await Promise.all([host.readSettings(), loadLocale(guess)]);
  const settings = signal(chosen);
  const language = computed(() => resolveLanguage(settings.value.language, host.browserLanguage));
  const locale = signal(language.value === guess ? guessed : await loadLocale(language.value));
  const stopTranslating = effect(() => {
    const wanted = language.value;
    // The old language stays on screen until the new one is here; a late answer to an older wish is dropped.
    void loadLocale(wanted).then((loaded) => {
      if (language.peek() === wanted && locale.peek().language !== wanted) locale.value = loaded;
    });
  });
  const stopListening = host.onSettingsChange((changed) => {
    settings.value = changed;
  });
  return {
    settings,
    locale,
    change: (patch: Partial<Settings>) => host.saveSettings(patch),
    stop: () => {
      stopTranslating();
      stopListening();
    },
  };
}

export type Preferences = Awaited<ReturnType<typeof loadPreferences>>;

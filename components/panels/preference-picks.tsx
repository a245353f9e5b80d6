import type { Settings } from '../../utils/model/settings.ts';
import { useLocale } from '../i18n/locale.ts';
import type { Preferences } from '../state/preferences.ts';
import { Select } from '../ui/select.tsx';

/** Language and appearance. */
export function PreferencePicks({ preferences }: { readonly preferences: Preferences }) {
  const { footer } = useLocale().words;
  const { language, theme } = preferences.settings.value;
  const languages = [
    { value: 'auto', text: footer.anyLanguage },
    { value: 'zh', text: '中文' },
    { value: 'en', text: 'English' },
  ];
  const themes = [
    { value: 'auto', text: footer.auto },
    { value: 'light', text: footer.light },
    { value: 'dark', text: footer.dark },
  ];
  return (
    <>
      <Select
        label={footer.language}
        value={language}
        options={languages}
        onChange={(value) => void preferences.change({ language: value as Settings['language'] })}
      />
      <Select
        label={footer.theme}
        value={theme}
        options={themes}
        onChange={(value) => void preferences.change({ theme: value as Settings['theme'] })}
      />
    </>
  );
}

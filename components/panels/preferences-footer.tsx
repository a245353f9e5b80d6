import type { ComponentChildren } from 'preact';
import { useLocale } from '../i18n/locale.ts';
import type { Host } from '../state/host.ts';
import type { Preferences } from '../state/preferences.ts';
import { Button } from '../ui/button.tsx';
import { PreferencePicks } from './preference-picks.tsx';
import css from './preferences-footer.module.css';

interface Props {
  readonly host: Host;
  readonly preferences: Preferences;
  /** What else stands there. */
  readonly children?: ComponentChildren;
}

export function PreferencesFooter({ host, preferences, children }: Props) {
  const { footer } = useLocale().words;
  return (
    <footer class={css['footer']}>
      <span class={css['privacy']}>
        {footer.privacy} ·{' '}
        <Button look="link" onPress={host.openWelcome}>
          {footer.setup}
        </Button>
      </span>
      <span class={css['picks']}>
        <PreferencePicks preferences={preferences} />
        {children}
      </span>
    </footer>
  );
}

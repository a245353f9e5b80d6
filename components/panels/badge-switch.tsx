import { badgeWords } from '../i18n/badge-words.ts';
import { useLocale } from '../i18n/locale.ts';
import type { Host } from '../state/host.ts';
import type { Preferences } from '../state/preferences.ts';
import { Switch } from '../ui/switch.tsx';
import css from './badge-switch.module.css';
import { consoleName } from './console-name.ts';

interface Props {
  readonly host: Host;
  readonly preferences: Preferences;
  /** Id of the console on whose pages the badges stand. */
  readonly console: string;
  /** Says the console's name and not what is switched: that stands above it. */
  readonly named?: boolean;
}

/** Switches the badges on the pages of one console. */
export function BadgeSwitch({ host, preferences, console, named = false }: Props) {
  const locale = useLocale();
  const { badges } = preferences.settings.value;
  const change = (on: boolean) => {
    const others = badges.filter((one) => one !== console);
    void preferences.change({ badges: on ? [...others, console] : others });
  };
  return (
    <div class={css['switch']} title={named ? undefined : locale.wordsOf(badgeWords).hint}>
      <Switch on={badges.includes(console)} onToggle={change}>
        {named ? consoleName(host, locale, console) : locale.wordsOf(badgeWords).name}
      </Switch>
    </div>
  );
}

import { badgeWords } from '../i18n/badge-words.ts';
import { useLocale } from '../i18n/locale.ts';
import { hasBadges } from '../state/has-badges.ts';
import { BadgeSwitch } from './badge-switch.tsx';
import type { SectionProps } from './sections.ts';

/** The badges of the console in front, and of every console that has them. */
export function BadgeSettings({ panel: { host, preferences, tab } }: Pick<SectionProps, 'panel'>) {
  const { wordsOf } = useLocale();
  const front = tab.tab.value;
  const consoles = new Set([
    ...(front && hasBadges(front) ? [front.console] : []),
    ...preferences.settings.value.badges,
  ]);
  if (consoles.size === 0) return <p>{wordsOf(badgeWords).none}</p>;
  return (
    <>
      {[...consoles].map((console) => (
        <BadgeSwitch key={console} host={host} preferences={preferences} console={console} named />
      ))}
    </>
  );
}

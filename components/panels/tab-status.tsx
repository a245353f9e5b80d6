import { useLocale } from '../i18n/locale.ts';
import type { Host } from '../state/host.ts';
import type { Preferences } from '../state/preferences.ts';
import type { TabWatch } from '../state/tab-watch.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { consoleName } from './console-name.ts';
import { pausedNotice, tabNotice, type WayOut } from './tab-notice.ts';
import css from './tab-status.module.css';

interface Props {
  readonly host: Host;
  readonly watch: TabWatch;
  readonly preferences: Preferences;
  /** Makes a report of the page; left out where there is no room for one. */
  readonly onReport?: () => void;
}

const looks: Partial<Record<WayOut, 'primary' | 'link'>> = { allow: 'primary', choose: 'link' };

const icons = { calm: 'idle', good: 'done', busy: 'busy', warn: 'warning' } as const;

/** What Tillside makes of the current tab, and the way out when it makes nothing of it. */
export function TabStatus({ host, watch, preferences, onReport }: Props) {
  const locale = useLocale();
  const tab = watch.tab.value;
  if (!tab) return <div class={css['strip']}>&nbsp;</div>;
  const id = tab.state === 'no-console' ? '' : tab.console;
  const notice = preferences.settings.value.paused
    ? pausedNotice(locale)
    : tabNotice(tab, locale, consoleName(host, locale, id));
  return (
    <section
      class={`${css['strip']} ${css[notice.tone] ?? ''}`}
      aria-label={locale.words.tab.label}
      aria-live="polite"
      data-tone={notice.tone}
    >
      <Icon shape={icons[notice.tone]} class={css['icon']} size={14} />
      <div class={css['text']}>
        <p class={css['title']}>{notice.title}</p>
        {notice.details.map((detail) => (
          <p key={detail}>{detail}</p>
        ))}
        {notice.waysOut.length > 0 && (
          <p class={css['action']}>
            {notice.waysOut.map(({ kind, text }) => (
              <Button key={kind} look={looks[kind] ?? 'plain'} onPress={() => takeWayOut(kind, id, host)}>
                {text}
              </Button>
            ))}
          </p>
        )}
        {onReport && ('at' in tab || tab.state === 'reading') && (
          <p class={css['action']}>
            <Button look="link" onPress={onReport}>
              {locale.words.tab.report}
            </Button>
          </p>
        )}
      </div>
      {'at' in tab && <span class={css['ago']}>{locale.ago(tab.at, host.now())}</span>}
    </section>
  );
}

function takeWayOut(kind: WayOut, id: string, host: Host): void {
  const console = host.consoles.find((one) => one.id === id);
  if (kind === 'resume') void host.saveSettings({ paused: false });
  else if (kind === 'reload') host.reloadTab();
  else if (kind === 'allow' && console && console.matches.length > 0) void host.grant(console.matches);
  else if (kind === 'home' && console?.home) host.openAddress(console.home);
  else host.openWelcome();
}

import { PanelRight, Settings } from 'lucide-preact';
import { LocaleContext } from '../i18n/locale.ts';
import { popupWords } from '../i18n/words/popup.ts';
import { hasBadges } from '../state/has-badges.ts';
import type { PanelState } from '../state/panel.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { BadgeSwitch } from './badge-switch.tsx';
import { Glance } from './glance.tsx';
import { Mark } from './mark.tsx';
import css from './popup.module.css';
import { QuickExport } from './quick-export.tsx';
import { TabStatus } from './tab-status.tsx';
import { WithSource } from './with-source.tsx';

/** What one click on the toolbar icon shows. */
export function Popup({ panel }: { readonly panel: PanelState }) {
  const { host, preferences, tab } = panel;
  const { words, wordsOf } = preferences.locale.value;
  const say = wordsOf(popupWords);
  const { shops, figures } = panel;
  const waiting = [shops.shops.value, shops.shop.value && figures.loaded.value].some((one) => one?.state === 'reading');
  return (
    <LocaleContext.Provider value={preferences.locale.value}>
      <main class={css['popup']} data-ready={(tab.tab.value && !waiting) || undefined}>
        <div class={css['top']}>
          <Mark size={20} />
          <span class={css['name']}>{words.app.name}</span>
          <Switch on={!preferences.settings.value.paused} onToggle={(on) => void preferences.change({ paused: !on })}>
            {say.read}
          </Switch>
        </div>
        <TabStatus host={host} watch={tab} preferences={preferences} />
        {tab.tab.value && hasBadges(tab.tab.value) && (
          <div class={css['badges']}>
            <BadgeSwitch host={host} preferences={preferences} console={tab.tab.value.console} />
          </div>
        )}
        <WithSource panel={panel}>
          <Glance panel={panel} />
        </WithSource>
        <div class={css['foot']}>
          <Button look={tab.tab.value?.state === 'needs-permission' ? 'plain' : 'primary'} onPress={host.openSidePanel}>
            <PanelRight size={14} aria-hidden="true" />
            {say.openPanel}
          </Button>
          <Button onPress={() => host.openDashboard()}>
            <Icon shape="expand" size={14} />
            {words.dashboard.name}
          </Button>
          <QuickExport panel={panel} />
          <Button onPress={host.openWelcome}>
            <Settings size={14} aria-hidden="true" />
            {say.openWelcome}
          </Button>
        </div>
      </main>
    </LocaleContext.Provider>
  );
}

import { useSignal } from '@preact/signals';
import { LocaleContext } from '../i18n/locale.ts';
import type { PanelState } from '../state/panel.ts';
import { isWithoutData } from '../state/without-data.ts';
import css from './dashboard.module.css';
import { LayoutAlarms } from './layout-alarms.tsx';
import { PreferencesFooter } from './preferences-footer.tsx';
import { SampleStrip } from './sample-strip.tsx';
import { SectionBody } from './section-body.tsx';
import { SectionTabs } from './section-tabs.tsx';
import { ShopHeader } from './shop-header.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { WithSource } from './with-source.tsx';

/** The same sections as the side panel, with the room of a whole tab. */
export function Dashboard({ panel }: { readonly panel: PanelState }) {
  const { host, preferences, shops } = panel;
  const ready = useSignal(false);
  return (
    <LocaleContext.Provider value={preferences.locale.value}>
      <WithSource panel={panel}>
        <div class={css['page']}>
          <aside class={css['side']}>
            <ShopHeader host={host} shops={shops} coverage={shops.shop.value && panel.weekCoverage.value} />
            <SectionTabs section={panel.section} along="side" />
            <div class={css['foot']}>
              <PreferencesFooter host={host} preferences={preferences}>
                <Shortcuts panel={panel} />
              </PreferencesFooter>
            </div>
          </aside>
          <main class={css['main']} data-ready={ready.value || isWithoutData(panel) || undefined}>
            <SampleStrip preferences={preferences} />
            <LayoutAlarms host={host} layouts={panel.layouts} console={shops.shop.value?.console} />
            <SectionBody
              panel={panel}
              onReady={() => {
                ready.value = true;
              }}
            />
          </main>
        </div>
      </WithSource>
    </LocaleContext.Provider>
  );
}

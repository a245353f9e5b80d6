import { useSignal } from '@preact/signals';
import { LocaleContext } from '../i18n/locale.ts';
import type { PanelState } from '../state/panel.ts';
import { isWithoutData } from '../state/without-data.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Later } from '../ui/later.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { LayoutAlarms } from './layout-alarms.tsx';
import { LostHistory } from './lost-history.tsx';
import { PreferencesFooter } from './preferences-footer.tsx';
import { SampleStrip } from './sample-strip.tsx';
import { SectionBody } from './section-body.tsx';
import { SectionTabs } from './section-tabs.tsx';
import { ShopHeader } from './shop-header.tsx';
import { Shortcuts } from './shortcuts.tsx';
import css from './side-panel.module.css';
import { TabStatus } from './tab-status.tsx';
import { TeachEntry } from './teach-entry.tsx';
import { WithSource } from './with-source.tsx';

const loadTeach = () => import('./teach.tsx').then(({ Teach }) => Teach);

const loadReport = () => import('./page-report.tsx').then(({ PageReport }) => PageReport);

/** The whole side panel. */
export function SidePanel({ panel }: { readonly panel: PanelState }) {
  const { host, preferences, shops, tab, report } = panel;
  const { words } = preferences.locale.value;
  const ready = useSignal(false);
  /** The section in which the user went to teach; another section leads back to the figures. */
  const taughtIn = useSignal<PanelState['section']['value'] | null>(null);
  const isTeaching = taughtIn.value === panel.section.value;
  const teach = (on: boolean) => () => {
    taughtIn.value = on ? panel.section.value : null;
  };
  return (
    <LocaleContext.Provider value={preferences.locale.value}>
      <WithSource panel={panel}>
        <main class={css['panel']} data-ready={ready.value || isWithoutData(panel) || undefined}>
          <div class={css['top']}>
            <ShopHeader host={host} shops={shops} coverage={shops.shop.value && panel.weekCoverage.value} />
            <div class={css['sections']}>
              <SectionTabs section={panel.section} along="top" />
              <Button look="quiet" label={words.dashboard.open} onPress={() => host.openDashboard(panel.section.value)}>
                <Icon shape="expand" size={14} />
              </Button>
            </div>
          </div>
          <SampleStrip preferences={preferences} />
          <TabStatus host={host} watch={tab} preferences={preferences} onReport={() => void report.make()} />
          {report.report.value.state !== 'none' && (
            <Later load={loadReport} pass={{ of: report }}>
              <p />
            </Later>
          )}
          <LostHistory panel={panel} />
          <LayoutAlarms host={host} layouts={panel.layouts} console={shops.shop.value?.console} />
          {!isTeaching && panel.section.value === 'today' && <TeachEntry onPress={teach(true)} />}
          <div class={css['body']}>
            {isTeaching ? (
              <Later load={loadTeach} pass={{ host, onBack: teach(false) }}>
                <Skeleton height={220} />
              </Later>
            ) : (
              <SectionBody
                panel={panel}
                onReady={() => {
                  ready.value = true;
                }}
              />
            )}
          </div>
          <PreferencesFooter host={host} preferences={preferences}>
            <Shortcuts panel={panel} />
          </PreferencesFooter>
        </main>
      </WithSource>
    </LocaleContext.Provider>
  );
}

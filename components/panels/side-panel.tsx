import { useSignal } from '@preact/signals';
import { LocaleContext, useLocale } from '../i18n/locale.ts';
import type { PanelState } from '../state/panel.ts';
import { Later } from '../ui/later.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { consoleName } from './console-name.ts';
import { Equation } from './equation.tsx';
import { FirstRun } from './first-run.tsx';
import { LayoutAlarms } from './layout-alarms.tsx';
import { PreferencesFooter } from './preferences-footer.tsx';
import { ShopHeader } from './shop-header.tsx';
import css from './side-panel.module.css';
import { StoreFailure } from './store-failure.tsx';
import { TabStatus } from './tab-status.tsx';

// Fetched while the store is being read; what stands above it is drawn without waiting.
const details = import('./details.tsx').then(({ Details }) => Details);
const loadDetails = () => details;

/** The whole side panel. */
export function SidePanel({ panel }: { readonly panel: PanelState }) {
  const { host, preferences, shops, tab } = panel;
  const ready = useSignal(false);
  return (
    <LocaleContext.Provider value={preferences.locale.value}>
      <main class={css['panel']} data-ready={ready.value || isWithout(panel) || undefined}>
        <div class={css['top']}>
          <ShopHeader host={host} shops={shops} coverage={shops.shop.value && panel.weekCoverage.value} />
        </div>
        <TabStatus host={host} watch={tab} preferences={preferences} />
        <LayoutAlarms host={host} layouts={panel.layouts} console={shops.shop.value?.console} />
        <div class={css['body']}>
          <Body
            panel={panel}
            onReady={() => {
              ready.value = true;
            }}
          />
        </div>
        <PreferencesFooter host={host} preferences={preferences} />
      </main>
    </LocaleContext.Provider>
  );
}

interface BodyProps {
  readonly panel: PanelState;
  /** The shop's first data are on screen, chart and all. */
  readonly onReady: () => void;
}

function Body({ panel, onReady }: BodyProps) {
  const { shops, figures, host, tab } = panel;
  const locale = useLocale();
  const known = shops.shops.value;
  if (known.state === 'failed') return <Failed kind={known.kind} onRetry={shops.again} />;
  if (known.state === 'reading' || !tab.tab.value) return <Waiting />;
  const shop = shops.shop.value;
  if (!shop) return <FirstRun onOpenWelcome={host.openWelcome} />;
  const read = figures.loaded.value;
  if (read.state === 'reading') return <Waiting />;
  if (read.state === 'failed') return <Failed kind={read.kind} onRetry={figures.again} />;
  const console = consoleName(host, locale, shop.console);
  return (
    <>
      <Equation equation={panel.equation.value} span={panel.span} console={console} />
      <Later load={loadDetails} pass={{ panel, console, onReady }}>
        <div class={css['waiting']}>
          <Skeleton height={210} />
          <Skeleton height={220} />
        </div>
      </Later>
    </>
  );
}

/** Nothing will come: no shop is known yet, or the store cannot be read. */
function isWithout({ shops, figures, tab }: PanelState): boolean {
  const known = shops.shops.value;
  if (known.state === 'failed' || figures.loaded.value.state === 'failed') return true;
  return known.state === 'read' && tab.tab.value !== undefined && !shops.shop.value;
}

function Failed(props: Parameters<typeof StoreFailure>[0]) {
  return (
    <div class={css['padded']}>
      <StoreFailure {...props} />
    </div>
  );
}

function Waiting() {
  const { words } = useLocale();
  return (
    <div class={css['waiting']} role="status" aria-label={words.loading}>
      <Skeleton height={28} width="60%" />
      <Skeleton height={70} />
      <Skeleton height={90} />
      <Skeleton height={190} />
      <Skeleton height={220} />
    </div>
  );
}

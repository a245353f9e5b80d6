import { LocaleContext, useLocale } from '../i18n/locale.ts';
import type { PanelState } from '../state/panel.ts';
import { Later } from '../ui/later.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { consoleName } from './console-name.ts';
import { Equation } from './equation.tsx';
import { FirstRun } from './first-run.tsx';
import { PreferencesFooter } from './preferences-footer.tsx';
import { ShopHeader } from './shop-header.tsx';
import css from './side-panel.module.css';
import { StoreFailure } from './store-failure.tsx';
import { TabStatus } from './tab-status.tsx';

const loadDetails = () => import('./details.tsx').then(({ Details }) => Details);

/** The whole side panel. */
export function SidePanel({ panel }: { readonly panel: PanelState }) {
  const { host, preferences, shops, tab } = panel;
  return (
    <LocaleContext.Provider value={preferences.locale.value}>
      <main class={css['panel']}>
        <div class={css['top']}>
          <ShopHeader host={host} shops={shops} coverage={shops.shop.value && panel.weekCoverage.value} />
        </div>
        <TabStatus host={host} watch={tab} preferences={preferences} />
        <div class={css['body']}>
          <Body panel={panel} />
        </div>
        <PreferencesFooter host={host} preferences={preferences} />
      </main>
    </LocaleContext.Provider>
  );
}

function Body({ panel }: { readonly panel: PanelState }) {
  const { shops, figures, host } = panel;
  const locale = useLocale();
  const known = shops.shops.value;
  if (known.state === 'reading') return <Waiting />;
  if (known.state === 'failed') return <Failed kind={known.kind} onRetry={shops.again} />;
  const shop = shops.shop.value;
  if (!shop) return <FirstRun onOpenWelcome={host.openWelcome} />;
  const read = figures.loaded.value;
  if (read.state === 'reading') return <Waiting />;
  if (read.state === 'failed') return <Failed kind={read.kind} onRetry={figures.again} />;
  const console = consoleName(host, locale, shop.console);
  return (
    <>
      <Equation equation={panel.equation.value} span={panel.span} console={console} />
      <Later load={loadDetails} pass={{ panel, console }}>
        <div class={css['waiting']}>
          <Skeleton height={210} />
          <Skeleton height={220} />
        </div>
      </Later>
    </>
  );
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

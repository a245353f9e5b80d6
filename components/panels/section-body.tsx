import { useLocale } from '../i18n/locale.ts';
import type { PanelState } from '../state/panel.ts';
import { Later } from '../ui/later.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { consoleName } from './console-name.ts';
import css from './section-body.module.css';
import { loadSection, needsShop, type SectionProps } from './sections.ts';
import { StoreFailure } from './store-failure.tsx';
import { Today } from './today.tsx';

// Seen on the first days only.
const loadEmpty = () => import('./empty-store.tsx').then(({ EmptyStore }) => EmptyStore);

interface Props {
  readonly panel: PanelState;
  readonly onReady: () => void;
}

/** The section in sight, or what stands in its way: a store that fails, data still being read, no shop yet. */
export function SectionBody({ panel, onReady }: Props) {
  const { shops, figures, host, tab, preferences } = panel;
  const locale = useLocale();
  const id = panel.section.value;
  const known = shops.shops.value;
  const shop = shops.shop.value;
  const pass = { panel, console: shop ? consoleName(host, locale, shop.console) : '', onReady };
  if (id !== 'today' && !needsShop(id)) return <Fetched key={id} load={loadSection[id]} pass={pass} />;
  if (known.state === 'failed') return <Failed kind={known.kind} onRetry={shops.again} />;
  if (known.state === 'reading' || !tab.tab.value) return <Waiting />;
  if (!shop) {
    const look = () => void preferences.change({ sample: true });
    const restore = () => {
      panel.section.value = 'data';
    };
    return (
      <Later key="empty" load={loadEmpty} pass={{ host, door: panel.door, onSample: look, onRestore: restore }}>
        <Waiting />
      </Later>
    );
  }
  const read = figures.loaded.value;
  if (read.state === 'reading') return <Waiting />;
  if (read.state === 'failed') return <Failed kind={read.kind} onRetry={figures.again} />;
  // Not fetched later: it is what the panel opens with.
  if (id === 'today') return <Today {...pass} />;
  return <Fetched key={id} load={loadSection[id]} pass={pass} />;
}

function Fetched(props: Pick<Parameters<typeof Later<SectionProps>>[0], 'load' | 'pass'>) {
  return (
    <Later {...props}>
      <Waiting />
    </Later>
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

import { useEffect, useMemo } from 'preact/hooks';
import { useLocale } from '../i18n/locale.ts';
import { shopsWords } from '../i18n/words/shops.ts';
import type { PanelState } from '../state/panel.ts';
import { createShopComparison, type ShopComparison, type ShopComparisonState } from '../state/shop-comparison.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CopyButton } from './copy-button.tsx';
import type { SectionProps } from './sections.ts';
import { ShopRegions } from './shop-regions.tsx';
import { shopsAsText } from './shops-as-text.ts';
import { ShopsList } from './shops-list.tsx';
import css from './shops-section.module.css';
import { ShopsTable } from './shops-table.tsx';
import { SpanPicker } from './span-picker.tsx';
import { StoreFailure } from './store-failure.tsx';

/** Below it there is no room for a table. */
const WIDE = 700;

/** All shops of the user on the same measures over the same days. */
export function ShopsSection({ panel, onReady }: SectionProps) {
  const { wordsOf, date } = useLocale();
  const state = useMemo(() => createShopComparison(panel), [panel]);
  useEffect(() => state.stop, [state]);
  const loaded = state.loaded.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, whoever listens
  useEffect(() => {
    if (loaded.state !== 'reading') onReady();
  }, [loaded.state]);
  const view = state.view.value;
  return (
    <section class={css['section']} aria-label={wordsOf(shopsWords).label}>
      <div class={css['bar']}>
        <SpanPicker span={panel.span} />
        {view && <span class={css['when']}>{date.span(view.span.from, view.span.to)}</span>}
      </div>
      {loaded.state === 'reading' && <Skeleton height={240} />}
      {loaded.state === 'failed' && <StoreFailure kind={loaded.kind} onRetry={state.again} />}
      {view && (view.lines.length < 2 ? <OneShop panel={panel} /> : <Shops panel={panel} state={state} view={view} />)}
    </section>
  );
}

interface Props {
  readonly panel: PanelState;
  readonly state: ShopComparisonState;
  readonly view: ShopComparison;
}

function Shops({ panel, state, view }: Props) {
  const locale = useLocale();
  const say = locale.wordsOf(shopsWords);
  const lines = state.sorted.value;
  const summed = view.lines.some(({ cells }) => [...cells.values()].some((cell) => cell.summed));
  return (
    <>
      {innerWidth < WIDE ? (
        <ShopsList panel={panel} state={state} view={view} />
      ) : (
        <ShopsTable panel={panel} state={state} view={view} />
      )}
      <div class={css['bar']}>
        <CopyButton
          host={panel.host}
          text={() => shopsAsText(lines, view, locale)}
          done={say.copied(locale.count(lines.length))}
          failed={say.notCopied}
        >
          {say.copy}
        </CopyButton>
      </div>
      <p class={css['notes']}>
        {say.notes} {summed && say.summed}
      </p>
      <ShopRegions view={view} />
    </>
  );
}

function OneShop({ panel: { host, preferences } }: { readonly panel: PanelState }) {
  const say = useLocale().wordsOf(shopsWords);
  return (
    <Message title={say.none}>
      <p>{say.noneHint}</p>
      <p class={css['bar']}>
        <Button look="primary" onPress={host.openWelcome}>
          {say.setup}
        </Button>
        <Button onPress={() => void preferences.change({ sample: true })}>{say.sample}</Button>
      </p>
    </Message>
  );
}

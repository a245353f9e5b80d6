import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { CostKind } from '../../utils/model/user-data.ts';
import { useLocale } from '../i18n/locale.ts';
import { profitWords } from '../i18n/words/profit.ts';
import { createProfit, type ProfitState, type ProfitView } from '../state/profit.ts';
import { Message } from '../ui/message.tsx';
import shared from '../ui/section-style.module.css';
import { Skeleton } from '../ui/skeleton.tsx';
import { CostEntry } from './cost-entry.tsx';
import { CostImport } from './cost-import.tsx';
import { ProfitAccount } from './profit-account.tsx';
import css from './profit-section.module.css';
import { ProfitTable } from './profit-table.tsx';
import type { SectionProps } from './sections.ts';
import { SpanPicker } from './span-picker.tsx';
import { StoreFailure } from './store-failure.tsx';

/** What is left of sales, what that rests on, and the costs to be entered. */
export function ProfitSection({ panel, onReady }: SectionProps) {
  const { words } = useLocale();
  const profit = useMemo(() => createProfit(panel), [panel]);
  useEffect(() => profit.stop, [profit]);
  const loaded = profit.loaded.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, whoever listens
  useEffect(() => {
    if (loaded.state !== 'reading') onReady();
  }, [loaded.state]);
  const view = profit.view.value;
  return (
    <section class={shared['section']} aria-label={words.sections.names.profit}>
      <div class={css['bar']}>
        <SpanPicker span={panel.span} />
      </div>
      {loaded.state === 'reading' && <Skeleton height={320} />}
      {loaded.state === 'failed' && <StoreFailure kind={loaded.kind} onRetry={profit.again} />}
      {view && <Answer view={view} profit={profit} />}
    </section>
  );
}

function Answer({ view, profit }: { readonly view: ProfitView; readonly profit: ProfitState }) {
  const { wordsOf } = useLocale();
  const say = wordsOf(profitWords);
  const asked = useSignal<CostKind>('goods');
  const currency = view.accounts[0]?.currency;
  return (
    <>
      {view.accounts.length === 0 && (
        <Message title={say.none}>
          <p>{say.noneHint}</p>
        </Message>
      )}
      {view.accounts.map((account) => (
        <ProfitAccount key={account.currency} account={account} view={view} asked={asked} />
      ))}
      <CostEntry view={view} entered={profit.entered} asked={asked} currency={currency ?? 'CNY'} />
      <CostImport view={view} entered={profit.entered} currency={currency ?? 'CNY'} />
      {view.products.length > 0 && <ProfitTable view={view} />}
    </>
  );
}

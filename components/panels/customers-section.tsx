import { useEffect, useMemo } from 'preact/hooks';
import { useLocale } from '../i18n/locale.ts';
import { createCustomers } from '../state/customers.ts';
import shared from '../ui/section-style.module.css';
import { Skeleton } from '../ui/skeleton.tsx';
import { BuyerMixPart } from './buyer-mix-part.tsx';
import css from './customers-section.module.css';
import { OrderCustomers } from './order-customers.tsx';
import type { SectionProps } from './sections.ts';
import { SpanPicker } from './span-picker.tsx';
import { StoreFailure } from './store-failure.tsx';

/** New and returning buyers as the console counts them, and what an order list says of each. */
export function CustomersSection({ panel, onReady }: SectionProps) {
  const { words } = useLocale();
  const customers = useMemo(() => createCustomers(panel), [panel]);
  useEffect(() => customers.stop, [customers]);
  const loaded = customers.loaded.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, whoever listens
  useEffect(() => {
    if (loaded.state !== 'reading') onReady();
  }, [loaded.state]);
  const mix = customers.mix.value;
  return (
    <section class={`${shared['section']} ${css['section']}`} aria-label={words.sections.names.customers}>
      <SpanPicker span={panel.span} />
      {loaded.state === 'reading' && <Skeleton height={200} />}
      {loaded.state === 'failed' && <StoreFailure kind={loaded.kind} onRetry={customers.again} />}
      {mix && <BuyerMixPart view={mix} />}
      <OrderCustomers customers={customers} />
    </section>
  );
}

import { useSignal } from '@preact/signals';
import { useCallback, useEffect, useMemo } from 'preact/hooks';
import type { ProductRow } from '../../utils/analyse/product-rows.ts';
import { createProducts } from '../state/products.ts';
import { createTrend } from '../state/trend.ts';
import { Products } from './products.tsx';
import type { SectionProps } from './sections.ts';
import { Trend } from './trend.tsx';

/** What stands below the equation. Loaded after it, so that the first look at a shop costs half the code. */
export function Details({ panel, console, onReady }: SectionProps) {
  const trend = useMemo(() => createTrend(panel), [panel]);
  const products = useMemo(() => createProducts(panel), [panel]);
  const look = useCallback(
    ({ key, name }: ProductRow) => {
      panel.subject.choose({ key, name });
      scrollTo({ top: 0 });
    },
    [panel],
  );
  const drawn = useSignal(false);
  useEffect(() => trend.stop, [trend]);
  useEffect(() => products.stop, [products]);
  const ready = (drawn.value || !trend.view.value) && products.products.value.state !== 'reading';
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, whoever listens
  useEffect(() => {
    if (ready) onReady();
  }, [ready]);
  return (
    <>
      <Trend
        trend={trend}
        onDrawn={() => {
          drawn.value = true;
        }}
      />
      <Products products={products} onLook={look} console={console} />
    </>
  );
}

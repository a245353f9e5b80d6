import { useSignal } from '@preact/signals';
import { useCallback, useEffect, useMemo } from 'preact/hooks';
import type { ProductRow } from '../../utils/analyse/product-rows.ts';
import { createProducts } from '../state/products.ts';
import { createTrend } from '../state/trend.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { Products } from './products.tsx';
import css from './section-body.module.css';
import type { SectionProps } from './sections.ts';
import { Trend } from './trend.tsx';

/** What stands below the equation. Loaded after it, so that the first look at a shop costs half the code. */
export function Details({ panel, console, onReady }: SectionProps) {
  const trend = useMemo(() => createTrend(panel), [panel]);
  const look = useCallback(
    ({ key, name }: ProductRow) => {
      panel.subject.choose({ key, name });
      scrollTo({ top: 0 });
    },
    [panel],
  );
  const drawn = useSignal(false);
  useEffect(() => trend.stop, [trend]);
  return (
    <>
      <Trend
        trend={trend}
        onDrawn={() => {
          drawn.value = true;
          trend.lookAround();
        }}
      />
      {drawn.value || !trend.view.value ? (
        // Only now: reading thousands of products would keep the chart waiting.
        <ProductList panel={panel} onLook={look} onReady={onReady} console={console} />
      ) : (
        <div class={css['waiting']}>
          <Skeleton height={220} />
        </div>
      )}
    </>
  );
}

function ProductList({ panel, onReady, ...rest }: SectionProps & { readonly onLook: (row: ProductRow) => void }) {
  const products = useMemo(() => createProducts(panel), [panel]);
  useEffect(() => products.stop, [products]);
  const ready = products.products.value.state !== 'reading';
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, whoever listens
  useEffect(() => {
    if (ready) onReady();
  }, [ready]);
  return <Products {...rest} products={products} />;
}

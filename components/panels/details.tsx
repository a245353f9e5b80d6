import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { PanelState } from '../state/panel.ts';
import { createProducts } from '../state/products.ts';
import { createSave } from '../state/save.ts';
import { createTrend } from '../state/trend.ts';
import { Products } from './products.tsx';
import { Save } from './save.tsx';
import { Trend } from './trend.tsx';

interface Props {
  readonly panel: PanelState;
  /** How the console of the shop is called. */
  readonly console: string;
  /** Chart and products are on screen, or it is clear that there are none. */
  readonly onReady: () => void;
}

/** What stands below the equation. Loaded after it, so that the first look at a shop costs half the code. */
export function Details({ panel, console, onReady }: Props) {
  const trend = useMemo(() => createTrend(panel), [panel]);
  const products = useMemo(() => createProducts(panel), [panel]);
  const save = useMemo(() => createSave(panel), [panel]);
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
      <Products products={products} console={console} />
      <Save save={save} />
    </>
  );
}

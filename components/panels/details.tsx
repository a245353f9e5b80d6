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
}

/** What stands below the equation. Loaded after it, so that the first look at a shop costs half the code. */
export function Details({ panel, console }: Props) {
  const trend = useMemo(() => createTrend(panel.figures), [panel]);
  const products = useMemo(() => createProducts(panel), [panel]);
  const save = useMemo(() => createSave(panel), [panel]);
  useEffect(() => products.stop, [products]);
  return (
    <>
      <Trend trend={trend} />
      <Products products={products} console={console} />
      <Save save={save} />
    </>
  );
}

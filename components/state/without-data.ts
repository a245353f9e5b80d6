import type { PanelState } from './panel.ts';

/** Nothing will come: no shop is known yet, or the store cannot be read. */
export function isWithoutData({ shops, figures, tab }: PanelState): boolean {
  const known = shops.shops.value;
  if (known.state === 'failed' || figures.loaded.value.state === 'failed') return true;
  return known.state === 'read' && tab.tab.value !== undefined && !shops.shop.value;
}

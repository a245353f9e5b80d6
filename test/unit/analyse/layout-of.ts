import { layoutLook } from '../../../utils/analyse/layout-look.ts';
import type { LayoutLook } from '../../../utils/model/layout.ts';
import type { Reading, Strategy } from '../../../utils/model/reading.ts';

/** An own reading of the shop. */
export function readingOf(metric: string, value: number | null = 100, by: Strategy = 'card', unit = 'count'): Reading {
  const entity = { kind: 'shop', id: null, name: null } as const;
  return {
    entity,
    metric,
    role: 'own',
    state: value === null ? 'absent' : 'ok',
    value,
    unit,
    period: null,
    raw: '',
    by,
  };
}

/** A look at 商品排行 on a day of August 2026. */
export function lookOf(readings: readonly Reading[], missing: readonly string[] = [], day = 10): LayoutLook {
  return layoutLook({
    console: 'sycm',
    page: 'item_rank',
    missing,
    readings,
    at: `2026-08-${String(day).padStart(2, '0')}T10:00:00+08:00`,
  });
}

import type { Figure } from '../../utils/model/figure.ts';
import type { Grain } from '../../utils/model/period.ts';
import type { Entity } from '../../utils/model/reading.ts';

interface Told {
  readonly shopKey?: string;
  readonly console?: string;
  readonly entity?: Entity;
  readonly metric: string;
  readonly value: number | null;
  readonly unit?: string;
  readonly start: string;
  readonly end?: string;
  readonly grain?: Grain;
}

export const SHOP_KEY = 'sycm:青禾样例家居旗舰店';

/** A figure with the few fields a test cares about. */
export function sampleFigure(told: Told): Figure {
  const {
    shopKey = SHOP_KEY,
    console = 'sycm',
    metric,
    value,
    unit = 'count',
    start,
    end = start,
    grain = 'day',
  } = told;
  const at = `${end}T23:59:00+08:00`;
  return {
    shopKey,
    entity: told.entity ?? { kind: 'shop', id: null, name: shopKey.slice(shopKey.indexOf(':') + 1) },
    metric,
    role: 'own',
    state: value === null ? 'absent' : 'ok',
    value,
    unit,
    period: { start, end, grain },
    raw: value === null ? '-' : String(value),
    seen: { at, confirmedAt: at, console, page: 'home', block: null, adapterVersion: 1, snapshot: 'sample' },
    revisions: [],
  };
}

import type { Reading } from '../model/reading.ts';
import { entityKeys } from './entity-keys.ts';
import { shownInterval } from './shown-interval.ts';

interface Identity {
  readonly ratio: string;
  readonly over: readonly [numerator: string, denominator: string];
}

// 笔单价 is not among them: what counts as an order and which amount is divided differs from console to console.
const identities: readonly Identity[] = [
  { ratio: 'pay_conversion_rate', over: ['pay_buyers', 'visitors'] },
  { ratio: 'amount_per_buyer', over: ['pay_amount', 'pay_buyers'] },
  { ratio: 'value_per_visitor', over: ['pay_amount', 'visitors'] },
];

const groupsAStep = 128;
const readingsAStep = 4096;
const checked = new Set(identities.flatMap(({ ratio, over }) => [ratio, ...over]));

/**
 * Checks the identities of the trade on settled figures, within the rounding shown: 支付转化率 = 支付买家数 ÷ 访客数 and the
 * like. Realtime figures refresh one by one and are not checked. A failure is a warning: the page may define a word
 * differently, or the reader may have taken the wrong number. In steps.
 */
export function* checkIdentities(readings: readonly Reading[]): Generator<void, readonly string[]> {
  const failed: string[] = [];
  let count = 0;
  for (const figures of yield* groupOwn(readings)) {
    if (++count % groupsAStep === 0) yield;
    for (const { ratio, over } of identities) {
      const [shown, numerator, denominator] = [ratio, ...over].map((id) => figures.get(id));
      if (!shown || !numerator || !denominator || denominator.value === 0) continue;
      if (!agrees(shown, numerator, denominator))
        failed.push(`identity:${ratio}:${shown.entity.id ?? shown.entity.name ?? 'shop'}`);
    }
  }
  return failed;
}

/** Own settled numbers by entity and period. */
function* groupOwn(readings: readonly Reading[]): Generator<void, readonly ReadonlyMap<string, Reading>[]> {
  const keys = entityKeys();
  const groups = new Map<string, Map<string, Reading>>();
  for (const [index, reading] of readings.entries()) {
    if (index % readingsAStep === readingsAStep - 1) yield;
    const { entity, period, metric } = reading;
    if (!checked.has(metric)) continue;
    if (reading.role !== 'own' || reading.value === null || !period || period.grain === 'realtime') continue;
    const key = `${keys(entity)}\n${period.start} ${period.end} ${period.grain}`;
    groups.set(key, (groups.get(key) ?? new Map<string, Reading>()).set(metric, reading));
  }
  return [...groups.values()];
}

/** Whether some true values behind the three shown ones fulfil the identity. */
function agrees(shown: Reading, numerator: Reading, denominator: Reading): boolean {
  const [low, high] = shownInterval(shown);
  const [from, to] = shownInterval(numerator);
  const [least, most] = shownInterval(denominator);
  if (least <= 0) return true;
  // A hair of slack: consoles round half up or half even, and amounts after de-duplication.
  const slack = Math.max(Math.abs(high), 1e-9) * 1e-3;
  return from / most <= high + slack && to / least >= low - slack;
}

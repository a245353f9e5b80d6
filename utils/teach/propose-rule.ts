import { metricById } from '../model/metrics.ts';
import type { TaughtRule } from '../model/taught-rule.ts';
import type { Pointed, Spot } from './pointed.ts';

interface Told extends Pick<TaughtRule, 'id' | 'at' | 'console' | 'metric'> {
  /** The host of the page the figure stands on. */
  readonly host: string;
}

const scaleInLabel = /[(（]\s*(%|千|万|亿)/;

/**
 * The rule that reads a pointed figure at one of its spots. A console that is described has the same pages on every
 * host; of any other nothing is known beyond its own.
 */
export function proposeRule(pointed: Pointed, spot: Spot, { id, at, console, host, metric }: Told): TaughtRule {
  return {
    id,
    on: true,
    at,
    console,
    host: console === 'generic' ? host : null,
    path: pointed.path,
    block: pointed.blocks[0] ?? null,
    label: spot.label,
    place: spot.place,
    between: spot.between,
    metric,
    role: 'own',
    scale: proposeScale(pointed.text, spot, metric),
    currency: null,
    rows: null,
    named: null,
    period: 'page',
  };
}

/** The unit a bare number needs behind it: the one its label names, or the percent sign a rate lacks. */
export function proposeScale(
  text: string,
  { label, place }: Pick<Spot, 'label' | 'place'>,
  metric: string | null,
): TaughtRule['scale'] {
  if (/[%％万亿千]/.test(text) || metric === null) return '';
  // Of columns the reader knows the unit in the header by itself.
  const named = place === 'card' ? scaleInLabel.exec(label)?.[1] : undefined;
  if (named) return named as TaughtRule['scale'];
  return metricById(metric)?.unit === 'ratio' && metric.endsWith('_rate') && !scaleInLabel.test(label) ? '%' : '';
}

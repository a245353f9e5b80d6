import { metricById } from '../model/metrics.ts';
import type { TaughtRule } from '../model/taught-rule.ts';
import { anchoredRule, type Told } from './anchored-rule.ts';
import type { Pointed, Spot } from './pointed.ts';

const scaleInLabel = /[(（]\s*(%|千|万|亿)/;

/** The rule that reads a pointed figure at one of its spots, as far as it can be told without asking. */
export function proposeRule(pointed: Pointed, spot: Spot, told: Told): TaughtRule {
  return { ...anchoredRule(pointed, spot, told), scale: proposeScale(pointed.text, spot, told.metric) };
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

import type { Metric } from '../model/metric.ts';
import { metrics } from '../model/metrics.ts';
import { similarity } from './similarity.ts';

/** Labels (by labelKey) to metric ids, as in a reading plan. */
type Lexicon = Readonly<Record<string, string | null>>;

const fits = 0.34;
const wrongUnit = 0.25;
const ofText = {
  percent: /[%％‰]/,
  money: /[¥￥$€£₹₩฿元]|\b(?:CNY|RMB|USD|EUR|GBP|JPY)\b/,
  clock: /^\d+:\d\d(?::\d\d)?$|[时分]\d*秒?$/,
};

/** Metrics a figure with this label may be, the likeliest first; none when no name comes near. @param text the figure as shown. */
export function suggestMetrics(label: string, text: string, lexicon: Lexicon): readonly Metric[] {
  return ranked(label, lexicon)
    .map(({ metric, score }) => ({ metric, score: score - (fitsUnit(metric, text) ? 0 : wrongUnit) }))
    .filter(({ score }) => score >= fits)
    .sort((a, b) => b.score - a.score)
    .map(({ metric }) => metric);
}

/** All metrics whose name, id or known label holds the words, best first; all of them for no words. */
export function searchMetrics(query: string, lexicon: Lexicon): readonly Metric[] {
  const words = query.normalize('NFKC').trim().toLowerCase();
  if (words === '') return metrics;
  const found = ranked(words, lexicon).filter(
    ({ metric, names, score }) =>
      score >= fits || [metric.id, ...names].some((name) => name.toLowerCase().includes(words)),
  );
  const holds = (names: readonly string[]) => names.some((name) => name.toLowerCase().includes(words));
  return found
    .sort((a, b) => Number(holds(b.names)) - Number(holds(a.names)) || b.score - a.score)
    .map(({ metric }) => metric);
}

function ranked(label: string, lexicon: Lexicon) {
  const labels = new Map<string, string[]>();
  for (const [known, metric] of Object.entries(lexicon))
    if (metric !== null) labels.set(metric, [...(labels.get(metric) ?? []), known]);
  return metrics.map((metric) => {
    const names = [metric.zh, metric.en, ...(labels.get(metric.id) ?? [])];
    return { metric, names, score: Math.max(...names.map((name) => similarity(label, name))) };
  });
}

/** Whether a figure written so can be of the metric's kind: a percentage is no amount. */
function fitsUnit({ unit, id }: Metric, text: string): boolean {
  if (ofText.percent.test(text)) return unit === 'ratio';
  if (ofText.money.test(text)) return unit === 'money' || (unit === 'ratio' && !id.endsWith('_rate'));
  return !ofText.clock.test(text) || unit === 'seconds';
}

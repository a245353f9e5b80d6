import type { EquationNode, NodeLabel } from '../../utils/analyse/equation/equation-node.ts';
import { metricById } from '../../utils/model/metrics.ts';
import type { Locale } from '../i18n/locale.ts';
import { treeWords } from '../i18n/words/tree.ts';

/** What a node of the opened equation is called. */
export function nodeName(label: NodeLabel, { wordsOf, shortName }: Locale): string {
  const nameOf = (id: string) => {
    const metric = metricById(id);
    return metric ? shortName(metric) : id;
  };
  if (label.kind === 'metric') return nameOf(label.metric);
  if (label.kind === 'step') return `${nameOf(label.from)} → ${nameOf(label.to)}`;
  return label.kind === 'source' ? (label.path.at(-1) ?? '') : wordsOf(treeWords)[label.kind];
}

/** Its figure on either side. */
export function nodeText({ label, unit }: EquationNode, value: number | null, locale: Locale): string {
  const metric = label.kind === 'metric' ? metricById(label.metric) : undefined;
  const measured = metric ?? { id: unit === 'ratio' ? 'any_rate' : '', unit: unitKind(unit) };
  return locale.value.compact(measured, value, unit);
}

function unitKind(unit: string): 'ratio' | 'count' | 'money' {
  return unit === 'ratio' || unit === 'count' ? unit : 'money';
}

import type { EquationNode, NodeLabel } from '../../utils/analyse/equation/equation-node.ts';
import { metricById } from '../../utils/model/metrics.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { treeWords } from '../i18n/words/tree.ts';
import { whyWords } from '../i18n/words/why.ts';
import { signedChange } from './signed-change.ts';
import css from './why-section.module.css';

/** The equation as a tree that opens: each figure on both sides, and its part of the change. */
export function OpenedEquation({ root }: { readonly root: EquationNode }) {
  const { wordsOf } = useLocale();
  return (
    <details class={css['tree']}>
      <summary>{wordsOf(whyWords).opened}</summary>
      <Node node={root} unit={root.unit} open />
    </details>
  );
}

function Node({
  node,
  unit,
  open = false,
}: {
  readonly node: EquationNode;
  readonly unit: string;
  readonly open?: boolean;
}) {
  const locale = useLocale();
  const line = <Line node={node} unit={unit} />;
  if (node.openings.length === 0) return <div class={css['leaf']}>{line}</div>;
  return (
    <details class={css['node']} open={open}>
      <summary>{line}</summary>
      {node.openings.map(({ by, children }) => (
        <section key={by} aria-label={locale.wordsOf(treeWords).by[by]}>
          <h4 class={css['by']}>{locale.wordsOf(treeWords).by[by]}</h4>
          {children.map((child) => (
            <Node key={JSON.stringify(child.label)} node={child} unit={unit} />
          ))}
        </section>
      ))}
    </details>
  );
}

function Line({ node, unit }: { readonly node: EquationNode; readonly unit: string }) {
  const locale = useLocale();
  const { value } = locale;
  const money = { id: 'pay_amount', unit: 'money' } as const;
  const metric = node.label.kind === 'metric' ? metricById(node.label.metric) : undefined;
  const measured = metric ?? { id: node.unit === 'ratio' ? 'any_rate' : '', unit: unitKind(node.unit) };
  return (
    <span class={css['line']}>
      <span class={css['nodeName']}>{labelOf(node.label, locale)}</span>
      <span>{value.compact(measured, node.current, node.unit)}</span>
      <span class={css['nodeChange']}>{node.change === null ? '' : signedChange(node.change, locale)}</span>
      <span class={css['nodeEffect']}>{node.effect === null ? '' : value.signed(money, node.effect, unit)}</span>
    </span>
  );
}

function unitKind(unit: string): 'ratio' | 'count' | 'money' {
  if (unit === 'ratio' || unit === 'count') return unit;
  return 'money';
}

function labelOf(label: NodeLabel, { wordsOf, shortName }: Locale): string {
  const nameOf = (id: string) => {
    const metric = metricById(id);
    return metric ? shortName(metric) : id;
  };
  if (label.kind === 'metric') return nameOf(label.metric);
  if (label.kind === 'step') return `${nameOf(label.from)} → ${nameOf(label.to)}`;
  return label.kind === 'source' ? (label.path.at(-1) ?? '') : wordsOf(treeWords)[label.kind];
}

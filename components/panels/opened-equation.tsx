import type { EquationNode } from '../../utils/analyse/equation/equation-node.ts';
import { useLocale } from '../i18n/locale.ts';
import { treeWords } from '../i18n/words/tree.ts';
import { whyWords } from '../i18n/words/why.ts';
import { nodeChangeSource, nodeSource, type Tree } from './node-source.ts';
import { nodeName, nodeText } from './node-words.ts';
import { signedChange } from './signed-change.ts';
import { Traced } from './traced.tsx';
import css from './why-section.module.css';

/** The equation as a tree that opens: each figure on both sides, and its part of the change. */
export function OpenedEquation({ root, view }: Tree) {
  const { wordsOf } = useLocale();
  return (
    <details class={css['tree']}>
      <summary>{wordsOf(whyWords).opened}</summary>
      <Node node={root} tree={{ root, view }} open />
    </details>
  );
}

interface NodeProps {
  readonly node: EquationNode;
  readonly tree: Tree;
}

function Node({ node, tree, open = false }: NodeProps & { readonly open?: boolean }) {
  const { by: names } = useLocale().wordsOf(treeWords);
  const line = <Line node={node} tree={tree} />;
  if (node.openings.length === 0) return <div class={css['leaf']}>{line}</div>;
  return (
    <details class={css['node']} open={open}>
      <summary>{line}</summary>
      {node.openings.map(({ by, children }) => (
        <section key={by} aria-label={names[by]}>
          <h4 class={css['by']}>{names[by]}</h4>
          {children.map((child) => (
            <Node key={JSON.stringify(child.label)} node={child} tree={tree} />
          ))}
        </section>
      ))}
    </details>
  );
}

function Line({ node, tree }: NodeProps) {
  const locale = useLocale();
  const money = { id: 'pay_amount', unit: 'money' } as const;
  const name = nodeName(node.label, locale);
  const change = node.change === null ? '' : signedChange(node.change, locale);
  const effect = node.effect === null ? '' : locale.value.signed(money, node.effect, tree.root.unit);
  return (
    <span class={css['line']}>
      <span class={css['nodeName']} title={name}>
        {name}
      </span>
      <span>
        {node.current === null ? (
          nodeText(node, null, locale)
        ) : (
          <Traced of={() => nodeSource(node, tree, locale)}>{nodeText(node, node.current, locale)}</Traced>
        )}
      </span>
      <span class={css['nodeChange']}>
        {change && <Traced of={() => nodeChangeSource(node, 'change', change, tree, locale)}>{change}</Traced>}
      </span>
      <span class={css['nodeEffect']}>
        {effect && <Traced of={() => nodeChangeSource(node, 'effect', effect, tree, locale)}>{effect}</Traced>}
      </span>
    </span>
  );
}

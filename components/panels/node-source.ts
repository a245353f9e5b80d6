import type { EquationNode } from '../../utils/analyse/equation/equation-node.ts';
import type { Span } from '../../utils/analyse/span.ts';
import type { Locale } from '../i18n/locale.ts';
import { whyWords } from '../i18n/words/why.ts';
import type { FigureQuestion, SourceQuestion, WorkedPart, WorkedQuestion } from '../state/source.ts';
import type { WhyView } from '../state/why.ts';
import { nodeName, nodeText } from './node-words.ts';
import { pairedOnly } from './why-source.ts';

/** The opened equation a node stands in. */
export interface Tree {
  readonly root: EquationNode;
  readonly view: WhyView;
}

/** Where a figure of the opened equation comes from: what was read, or what it is put together of. */
export function nodeSource(node: EquationNode, tree: Tree, locale: Locale): SourceQuestion {
  const { span } = tree.view;
  const how = pairedOnly(tree.view);
  const worked = { worked: nodeName(node.label, locale), text: nodeText(node, node.current, locale), span, how };
  const [opening] = node.openings;
  const read = readOf(node, tree.root, span);
  // The equation itself is what the tree is about; of what was read besides, its reading is the nearer source.
  if (opening && (!read || node === tree.root || node.label.kind === 'source')) {
    const parts = opening.children.map((child): WorkedPart => {
      const own = { name: nodeName(child.label, locale), text: nodeText(child, child.current, locale) };
      return { ...own, of: nodeSource(child, tree, locale) };
    });
    return { ...worked, formula: opening.relation, parts };
  }
  if (read) return how ? { ...worked, parts: [{ of: read }] } : read;
  if (node.label.kind !== 'step') return { ...worked, parts: [] };
  const { from, to } = node.label;
  return { ...worked, formula: 'quotient', parts: [to, from].map((metric) => ({ of: { metric, span } })) };
}

/** Where its change comes from, or its part of the change of sales. */
export function nodeChangeSource(
  node: EquationNode,
  which: 'change' | 'effect',
  text: string,
  tree: Tree,
  locale: Locale,
): WorkedQuestion {
  const say = locale.wordsOf(whyWords);
  const { span, against } = tree.view;
  const before = { name: say.before, text: nodeText(node, node.previous, locale) };
  const parts: readonly WorkedPart[] = [
    { name: say.after, text: nodeText(node, node.current, locale), of: nodeSource(node, tree, locale) },
    { ...before, of: readOf(node, tree.root, against.span) },
  ];
  const worked = { worked: nodeName(node.label, locale), text, span, parts };
  if (which === 'effect') return { ...worked, how: 'split' };
  return { ...worked, formula: 'change', how: pairedOnly(tree.view) };
}

/** What the console shows of it, when it shows it. */
function readOf({ label }: EquationNode, root: EquationNode, span: Span): FigureQuestion | undefined {
  if (label.kind === 'metric') return { metric: label.metric, span };
  if (label.kind !== 'source') return undefined;
  const first = root.openings[0]?.children[0]?.label;
  const traffic = first?.kind === 'metric' ? first.metric : 'visitors';
  const key = label.path.join(' > ');
  return { metric: traffic, span, of: { kind: 'source', key, name: label.path.at(-1) ?? null } };
}

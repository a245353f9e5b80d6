import type { ShownFigure } from './survey.ts';

const near = 6;

/** The figure at a point of the window: the smallest one whose box holds it, one that is not scrolled away first. */
export function figureUnder(figures: readonly ShownFigure[], x: number, y: number): ShownFigure | undefined {
  const hit = figures
    .map((figure) => ({ figure, box: figure.element.getBoundingClientRect() }))
    .filter(
      ({ box }) =>
        box.width > 0 && x >= box.left - near && x <= box.right + near && y >= box.top - near && y <= box.bottom + near,
    );
  if (hit.length < 2) return hit[0]?.figure;
  const stack = new Set(elementsAt(hit[0]?.figure.element.ownerDocument, x, y));
  const rank = ({ figure, box }: (typeof hit)[number]) =>
    (stack.has(figure.element) ? 0 : 1e9) + box.width * box.height;
  return hit.toSorted((a, b) => rank(a) - rank(b))[0]?.figure;
}

/** Everything under a point, open shadow roots included. */
function elementsAt(root: DocumentOrShadowRoot | undefined, x: number, y: number): readonly Element[] {
  return (root?.elementsFromPoint(x, y) ?? []).flatMap((element) => {
    const inner = element.shadowRoot;
    return inner && inner !== root ? [element, ...elementsAt(inner, x, y)] : [element];
  });
}

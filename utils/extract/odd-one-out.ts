/** The one of at least three elements that is drawn differently from all the others, which look alike; undefined when none or several do. */
export function oddOneOut(elements: readonly Element[]): Element | undefined {
  if (elements.length < 3) return undefined;
  const looks = elements.map(lookOf);
  const [first, second, third] = looks;
  const common = first === second || first === third ? first : second;
  const odd = elements.filter((_, index) => looks[index] !== common);
  return odd.length === 1 ? odd[0] : undefined;
}

/** What marks a chosen tab on sites that do it by style alone. */
function lookOf(element: Element): string {
  const { color, backgroundColor, fontWeight, borderBottomColor } = getComputedStyle(element);
  return [color, backgroundColor, fontWeight, borderBottomColor].join('|');
}

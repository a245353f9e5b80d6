const opaque = 0.5;
const middle = 0.5;

/** Whether an element stands on a dark ground: the nearest colour behind it that can be seen. White where there is none. */
export function isDarkBehind(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] =
      getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    // Perceived lightness, ITU-R BT.601.
    if (alpha >= opaque) return (0.299 * red + 0.587 * green + 0.114 * blue) / 255 < middle;
  }
  return false;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

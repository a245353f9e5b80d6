/**
 * Whether what is drawn at a point of the window is the figure or the ground it stands on: neither scrolled out of its
 * box, nor behind a dialog or a fixed column. Our own sheet counts as glass.
 */
export function isInSight(figure: Element, around: Element, host: Element, x: number, y: number): boolean {
  const root = figure.getRootNode() as Document | ShadowRoot;
  const first = root.elementFromPoint(x, y);
  const hit = first === host ? root.elementsFromPoint(x, y).find((one) => one !== host) : first;
  if (!hit) return false;
  return figure.contains(hit) || (hit.contains(figure) && around.contains(hit));
}

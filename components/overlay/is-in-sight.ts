/**
 * Whether what is drawn at a point of the window is the figure or the ground it stands on: neither scrolled out of its
 * box, nor behind a dialog or a fixed column. Our own sheet counts as glass.
 */
export function isInSight(figure: Element, around: Element, host: Element, x: number, y: number): boolean {
  const root = figure.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(x, y);
  if (!hit) return false;
  if (hit === host) return true;
  return figure.contains(hit) || (hit.contains(figure) && around.contains(hit));
}

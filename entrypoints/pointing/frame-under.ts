/** Whether a frame of the same site lies at a point of the window: it has the script in it too. Others are closed to us. */
export function frameUnder(document: Document, overlay: Element, x: number, y: number): boolean {
  const element = document.elementsFromPoint(x, y).find((one) => one !== overlay);
  return element instanceof HTMLIFrameElement && element.contentDocument !== null;
}

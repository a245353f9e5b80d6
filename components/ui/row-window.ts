/** Which rows of a long list to draw: those in sight and a few around them. */
export function rowWindow(count: number, rowHeight: number, scrollTop: number, viewHeight: number, around = 6) {
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight)) - around);
  const last = Math.min(count, Math.ceil((scrollTop + viewHeight) / rowHeight) + around);
  return { first, last, before: first * rowHeight, after: (count - last) * rowHeight };
}

/** Where a key leads on a row of steps 0…last, or undefined when the key leads nowhere. */
export function stepByKey(key: string, from: number, last: number): number | null | undefined {
  if (key === 'Escape') return null;
  const to = { ArrowLeft: from - 1, ArrowRight: from + 1, PageUp: from - 7, PageDown: from + 7, Home: 0, End: last }[
    key
  ];
  return to === undefined ? undefined : Math.min(last, Math.max(0, to));
}

/**
 * The stretch a key asks for: + half of the steps around the cursor, - or 0 all of them again (null). Undefined when
 * the key asks for nothing, or when fewer than four steps are left and a closer look would show none.
 */
export function zoomByKey(
  key: string,
  at: number,
  last: number,
): readonly [from: number, to: number] | null | undefined {
  if (key === '-' || key === '0') return null;
  if ((key !== '+' && key !== '=') || last < 3) return undefined;
  const span = Math.ceil(last / 2);
  const from = Math.min(last - span, Math.max(0, at - Math.floor(span / 2)));
  return [from, from + span];
}

/**
 * A file name every system takes: "tillside-店名-2026-01-01-2026-01-31.csv", one date when both are the same. What
 * Windows forbids, control characters and direction marks (they can make "gpj.exe" of "exe.jpg") become blanks.
 */
export function csvFileName(shopName: string | null, from: string, to: string): string {
  const parts = ['tillside', shopName ?? '', from, from === to ? '' : to];
  return `${parts.map(clean).filter(Boolean).join('-')}.csv`;
}

function clean(text: string): string {
  const safe = text.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\s+/g, ' ');
  // By code points, so that no emoji is cut in half; 48 of them leave room for the dates in the 255 bytes of a name.
  return [...safe.trim()].slice(0, 48).join('').trim();
}

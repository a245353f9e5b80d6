/** After so many days without one a backup is due. */
const staleAfter = 7;

/** Days since the last backup, null when there was none; `isDue` when it is time for another. */
export function backupAge(
  backedUpAt: string | undefined,
  now: number,
): { readonly days: number | null; readonly isDue: boolean } {
  if (backedUpAt === undefined) return { days: null, isDue: true };
  const days = Math.floor((now - Date.parse(backedUpAt)) / 86_400_000);
  return { days, isDue: days >= staleAfter };
}

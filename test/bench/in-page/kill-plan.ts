/** What is going on when the browser is killed, or its service worker stopped. */
export type KillPhase = 'capture' | 'sealing' | 'migration' | 'import' | 'undo';

/** What a worker does until then; undo belongs to import. */
export type KillWork = Exclude<KillPhase, 'undo'>;

export const shop = 'sycm:1';
/** Rows of one look, and of one day of an imported file. */
export const products = 80;
/** Records of version 1 that are planted at once: more than one transaction moves. */
export const legacy = 700;
/** Days of an imported file. */
export const importedDays = 28;

const firstLook = Date.UTC(2024, 0, 1);
const firstLegacy = Date.UTC(2020, 0, 1);

/**
 * The day of the nth look. Every look has a day of its own, so that a row tells which look it is from; those that follow
 * one another lie in different months, so that there is much to seal.
 */
export const lookDate = (n: number) => dateAt(firstLook, (n * 37) % 9000);
/** When the nth look was taken: early on the day after. */
export const lookTime = (n: number) => `${dateAt(firstLook, ((n * 37) % 9000) + 1)}T08:00:00+08:00`;
/** The day of the nth planting of version 1, before those of looks. */
export const legacyDate = (n: number) => dateAt(firstLegacy, n);
/** Imports speak of 2000 to 2019. */
export const importMonth = (cycle: number, n: number) =>
  `${2000 + (cycle % 20)}-${String(1 + (n % 12)).padStart(2, '0')}`;

/** What a date tells of where its row came from. */
export function sourceOf(date: string): 'look' | 'legacy' | 'import' {
  return date >= '2024' ? 'look' : date >= '2020' ? 'legacy' : 'import';
}

/** The value of a row of the nth look. */
export const lookValue = (n: number, product: number) => n * 100 + product;

export const entity = (n: number) => ({ kind: 'product', id: `p${n}`, name: `商品 ${n}` }) as const;

function dateAt(start: number, days: number): string {
  return new Date(start + days * 86_400_000).toISOString().slice(0, 10);
}

/** A way of looking at the products that the user gave a name. */
export interface ProductViewSetting {
  readonly name: string;
  readonly columns: readonly string[];
  readonly by: string;
  readonly down: boolean;
  readonly query: string;
}

/** What the user chose. Kept in storage.local; every field has a default, so a missing or older record is fine. */
export interface Settings {
  /** One switch stops all reading on every page. */
  readonly paused: boolean;
  readonly language: 'auto' | 'zh' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Which colour a rise has: the language's habit (红涨 in Chinese), or the one chosen. */
  readonly rises: 'auto' | 'red' | 'green';
  /** Show the invented shop instead of the user's own. */
  readonly sample: boolean;
  /** Columns of the product table; the usual ones when empty. */
  readonly productColumns: readonly string[];
  readonly productViews: readonly ProductViewSetting[];
  /** Whole months of figures of products, sources and the like that are kept; null: all of them. The shop's own stay. */
  readonly keepMonths: number | null;
  /** When the last backup was made, ISO 8601; left out when there was none. */
  readonly backedUpAt?: string;
}

export const defaultSettings: Settings = {
  paused: false,
  language: 'auto',
  theme: 'auto',
  rises: 'auto',
  sample: false,
  productColumns: [],
  productViews: [],
  keepMonths: null,
};

/** What is known of a product over the last month or two; null is not known. Money in the shop's currency. */
export interface RoleFacts {
  /** entityKey() */
  readonly key: string;
  readonly visitors: number | null;
  /** Visits, where the console counts those: unlike people they may be added up over products. */
  readonly sessions?: number | null;
  /** Visitors new to the shop, or from search where the console shows those. */
  readonly newVisitors: number | null;
  readonly buyers: number | null;
  readonly sales: number | null;
  readonly units: number | null;
  /** Units sold on days of an event. */
  readonly eventUnits: number | null;
  readonly price: number | null;
  /** Contribution margin (CM2 where known) ÷ sales, a decimal. */
  readonly margin: number | null;
  readonly declining: boolean;
  /** What it is filed under; left out or null: nobody says. */
  readonly category?: string | null;
}

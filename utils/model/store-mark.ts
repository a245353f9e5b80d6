/** What the extension remembers of its database outside of it, to know when the browser lost it. */
export interface StoreMark {
  /** StoreHealth.identity when it was written. */
  readonly identity: string;
  readonly snapshots: number;
  readonly shops: number;
  /** ISO 8601. */
  readonly at: string;
}

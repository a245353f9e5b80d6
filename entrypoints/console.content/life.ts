/** How long the script lives: until the extension is updated, removed or switched off under the page. */
export interface Life {
  readonly signal: AbortSignal;
  /** Asks the browser; an update tells nobody, so it must be asked at every turn. Aborts the signal when it is over. */
  readonly isAlive: () => boolean;
}

/** The parts of a page's address that matter to reading; a URL is one. */
export interface Address {
  readonly origin: string;
  readonly host: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

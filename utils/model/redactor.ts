/** Takes what is somebody's out of a page and leaves its form. The same text always becomes the same noise. */
export interface Redactor {
  /** A text as people read it: known words and dates stay, digits and everything else become noise of the same form. */
  readonly text: (text: string) => string;
  /** The value of a field: its noise when it names a date, empty for anything else somebody may have typed. */
  readonly field: (value: string) => string;
  /** An id or a list of classes: words of the site's code stay, long numbers and foreign letters do not. */
  readonly name: (names: string) => string;
  /** A key of a row: noise, digit for digit and letter for letter. */
  readonly key: (key: string) => string;
  /** An address without anybody's host, ids or tokens. */
  readonly address: (href: string) => string;
  /** Counts what was removed beside the texts. */
  readonly count: (what: Removed, amount?: number) => void;
}

/** What is taken out of a page. */
export type Removed = 'numbers' | 'words' | 'addresses' | 'fields' | 'scripts' | 'comments' | 'images' | 'frames';

export type RemovedCounts = Readonly<Record<Removed, number>>;

import type { Origin, origin } from './origin.ts';

/** A place on the page that may tell the period. */
export interface PeriodClue {
  /**
   * `text`: words with a date. `input`: the value of a date field. `tab`: the chosen one of several period tabs.
   * `heading`: a title that says its block is of the running day. `button`: the one word on a button that opens a picker.
   */
  readonly how: 'text' | 'input' | 'tab' | 'heading' | 'button';
  readonly text: string;
  /** The text right before it ("统计周期"), empty when there is none. */
  readonly before: string;
  /** For tabs: all texts of the group, the chosen one included. */
  readonly group?: readonly string[];
}

/** One piece of visible text. `scrambled`: drawn by a private font, the text is not what the person sees. */
export interface RawText {
  readonly text: string;
  readonly scrambled?: true;
  readonly [origin]?: Origin;
}

/** Where on the page something stood. */
export interface RawPlace {
  /** Titles of the enclosing blocks, innermost first. */
  readonly blocks: readonly string[];
  /** Clues of the smallest enclosing part of the page that has any, nearest first. */
  readonly clues: readonly PeriodClue[];
}

/** A label and the texts that follow it within its card, in reading order. */
export interface RawCard extends RawPlace {
  readonly label: string;
  /** The label's own value; null when nothing that could be one follows the label. */
  readonly value: RawText | null;
  /** The text right before the label, if both stand in one small element. */
  readonly before?: string;
  /** What comes after the value up to the end of the card: comparisons, peers. */
  readonly rest: readonly RawText[];
}

export interface RawLink {
  readonly text: string;
  readonly title: string | null;
  readonly href: string;
}

export interface RawCell {
  readonly texts: readonly RawText[];
  readonly links: readonly RawLink[];
}

export interface RawRow {
  /** The site's own row key, when it puts one into the markup. */
  readonly key: string | null;
  /** Depth in a tree table, 0 for the root. */
  readonly level: number;
  readonly cells: readonly RawCell[];
}

export interface RawTable extends RawPlace {
  /** What it is made of: a table element, an ARIA or custom grid, plain elements. Left out: a table. */
  readonly how?: 'table' | 'grid' | 'div-grid';
  /** Header texts by column; empty for a table without a header row. */
  readonly headers: readonly string[];
  /** What stands above the headers of several columns (本店 | 竞品), by column; left out where nothing does. */
  readonly groups?: readonly string[];
  readonly rows: readonly RawRow[];
  /** Texts around the table that may say how long the whole list is ("共32条"). */
  readonly around: readonly string[];
}

/** What the page shows, before anybody says what it means. */
export interface RawPage {
  readonly cards: readonly RawCard[];
  readonly tables: readonly RawTable[];
  /** All period clues of the page, in reading order. */
  readonly clues: readonly PeriodClue[];
  readonly shop: { readonly name: string; readonly href: string | null } | null;
  /** Text at the adapter's `rowTotal`. */
  readonly rowTotal: string | null;
  /** Which of the choices the grammar knows the page shows as chosen; none where that is not clear. */
  readonly chosen: readonly string[];
  /** The page holds what tells its console from others on the same path. */
  readonly marked: boolean;
  /** A loading mark covers part of the page. */
  readonly busy: boolean;
  readonly passwordField: boolean;
  /** The first 2,000 characters of visible text, to tell a sign-in or block page from a shell. */
  readonly opening: string;
  readonly textLength: number;
  readonly language: string;
}

/** What extraction must be told of the words, without knowing what they mean. */
export interface Grammar {
  /** `value`: a figure or what stands in its place ("-", "***"). `between`: may stand between a label and its value. */
  readonly kindOf: (text: string) => 'label' | 'value' | 'role' | 'between' | 'word';
  /** `date`: names a date or an update clock. `preset`: a period tab such as 近7天. `live`: speaks of the running day. */
  readonly periodKind: (text: string) => 'date' | 'preset' | 'live' | null;
  /** A word of a choice that changes what labels mean ("Paid Order"). */
  readonly isChoice: (text: string) => boolean;
  /** Selector of what only this console's pages hold, if its path is not enough. */
  readonly marks: string | null;
  /** Buttons that open a picker name the period. */
  readonly buttonsTell: boolean;
  /** A text of the form shops are named in (…旗舰店). */
  readonly isShopName: (text: string) => boolean;
  /** Words that introduce a period ("统计时间"), or a preset with its dates ("昨日 2026-08-23"). */
  readonly introducesPeriod: (text: string) => boolean;
  /** The time of the last update, which says nothing of the period. */
  readonly isUpdate: (text: string) => boolean;
  /** Two dates and nothing else: where a page names only one span, that is its period. */
  readonly isBareSpan: (text: string) => boolean;
}

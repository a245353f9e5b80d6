import type { Episode } from '../../utils/analyse/alerts/alert.ts';
import type { AlertBook, DismissedAlert } from '../../utils/model/settings.ts';

const MOST_SHOPS = 30;
const MOST_DISMISSED = 100;

/** What was going on when a day began: another look at the same day finds what the first one found. */
export function openEpisodes(books: readonly AlertBook[], shopKey: string, day: number): readonly Episode[] {
  const book = books.find((one) => one.shopKey === shopKey);
  if (!book || book.day > day) return [];
  return (book.day === day ? book.before : book.after) as readonly Episode[];
}

/** The books with what a day leaves behind; the very same ones when nothing changed. */
export function keepEpisodes(
  books: readonly AlertBook[],
  shopKey: string,
  day: number,
  before: readonly Episode[],
  after: readonly Episode[],
): readonly AlertBook[] {
  const book: AlertBook = { shopKey, day, before, after };
  const known = books.find((one) => one.shopKey === shopKey);
  if (JSON.stringify(known) === JSON.stringify(book)) return books;
  return [...books.filter((one) => one !== known), book].slice(-MOST_SHOPS);
}

/** Puts an alert away, or back. */
export function toggleDismissed(list: readonly DismissedAlert[], alert: DismissedAlert): readonly DismissedAlert[] {
  const others = list.filter(
    ({ shopKey, id, day }) => shopKey !== alert.shopKey || id !== alert.id || day !== alert.day,
  );
  return others.length < list.length ? others : [...others, alert].slice(-MOST_DISMISSED);
}

import { readFileSync } from 'node:fs';

const lines = (name: string): readonly string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);

/** Rows of one of the CSV files beside this one, without the header; none of them has quoted cells. */
export function rowsOf(name: string): readonly (readonly string[])[] {
  return lines(name).map((line) => line.split(','));
}

/** Customers of the whole shop added up by week from Monday 2010-11-29 on; 0 in the week it was closed. */
export function shopWeeks(length: number): readonly number[] {
  const weeks = Array<number>(length).fill(0);
  for (const [date = '', customers] of rowsOf('online-retail-shop-daily.csv')) {
    const week = Math.floor((Date.parse(date) - Date.parse('2010-11-29')) / 604_800_000);
    weeks[week] = (weeks[week] ?? 0) + Number(customers);
  }
  return weeks;
}

/** A day on which China's offices are closed though it may be a weekday, or open though it is a weekend. */
export interface HolidayNote {
  readonly kind: 'holiday' | 'workday';
  readonly zh: string;
  readonly en: string;
}

export interface Holidays {
  /** Whether the State Council's calendar of this year was known when the list was made; if not, say so. */
  readonly covers: (year: number) => boolean;
  /** Undefined on an ordinary day, and on every day of a year that is not covered. */
  readonly on: (date: string) => HolidayNote | undefined;
}

/** Date → "English,中文,days", as the list has it. */
type Entries = Readonly<Record<string, string>>;

/**
 * Public holidays and 调休 workdays of China (chinese-days, MIT, renewed every autumn). Only the list is taken, and
 * only when asked for: its functions would drag in time zones and lunar tables.
 */
export async function chineseHolidays(): Promise<Holidays> {
  const { holidays, workdays } = (await import('chinese-days/dist/chinese-days.json')).default as {
    readonly holidays: Entries;
    readonly workdays: Entries;
  };
  const years = new Set(Object.keys(holidays).map((date) => Number(date.slice(0, 4))));
  const noteOf = (entries: Entries, kind: HolidayNote['kind'], date: string): HolidayNote | undefined => {
    const [en = '', zh = ''] = Object.hasOwn(entries, date) ? (entries[date] ?? '').split(',') : [];
    return zh === '' ? undefined : { kind, zh, en };
  };
  return {
    covers: (year) => years.has(year),
    on: (date) => noteOf(holidays, 'holiday', date) ?? noteOf(workdays, 'workday', date),
  };
}

import { type Language, localeOf } from './language.ts';

/** Civil dates (YYYY-MM-DD) have no zone: they are read and written as UTC so that no browser zone can shift them. */
export function dateFormat(language: Language) {
  const short = new Intl.DateTimeFormat(localeOf[language], { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(localeOf[language], {
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  });
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  return {
    short: (day: string): string => short.format(at(day)),
    long: (day: string): string => long.format(at(day)),
    span: (start: string, end: string): string =>
      start === end ? long.format(at(start)) : `${short.format(at(start))} – ${short.format(at(end))}`,
  };
}

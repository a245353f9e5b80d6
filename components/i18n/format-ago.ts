import { type Language, localeOf } from './language.ts';

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** "2 hours ago": how long before `now` something happened, in the largest whole unit. */
export function agoFormat(language: Language) {
  const relative = new Intl.RelativeTimeFormat(localeOf[language], { numeric: 'always', style: 'short' });
  const justNow = language === 'zh' ? '刚刚' : 'just now';
  return (at: string, now: number): string => {
    const passed = now - Date.parse(at);
    const step = STEPS.find(([, size]) => passed >= size);
    return step ? relative.format(-Math.floor(passed / step[1]), step[0]) : justNow;
  };
}

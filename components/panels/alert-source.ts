import type { Alert } from '../../utils/analyse/alerts/alert.ts';
import { addDays } from '../../utils/analyse/civil-date.ts';
import type { Locale } from '../i18n/locale.ts';
import { alertsWords } from '../i18n/words/alerts.ts';
import type { AlertsView } from '../state/alerts.ts';
import type { WorkedQuestion } from '../state/source.ts';
import { alertSubject, alertWriter } from './alert-words.ts';

/** The pattern of usual days is learnt from this many days before. */
const REACH = 84;

/** Where what was seen and what was expected come from. */
export function alertSource(alert: Alert, view: AlertsView, locale: Locale): WorkedQuestion {
  const { level, key, metric, seen, expected, stock } = alert;
  const { names, day, unit } = view;
  const { traced: say } = locale.wordsOf(alertsWords);
  const write = alertWriter(metric, unit, locale);
  const about = level === 'shop' ? undefined : (names.get(key) ?? key);
  const of = about !== undefined && level !== 'shop' ? { of: { kind: level, key, name: about } } : {};
  const before = { from: addDays(day, -REACH), to: addDays(day, -1) };
  const read = (name: string, text: string, span: typeof before, id = metric) => ({
    name,
    text,
    of: { metric: id, span, ...of },
  });
  const now = read(say.seen, write(seen), { from: day, to: day });
  return {
    worked: alertSubject(alert, view, locale),
    text: write(seen),
    ...(about !== undefined && { about }),
    span: { from: day, to: day },
    parts: stock
      ? [now, read(say.perDay, stock.perDay.toFixed(1), before, 'pay_items')]
      : [now, read(say.expected, write(expected), before)],
    how: stock ? undefined : 'usual-days',
  };
}

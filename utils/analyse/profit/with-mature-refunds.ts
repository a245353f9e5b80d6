import type { NoForecast, RefundForecast } from './mature-refunds.ts';
import type { SalesDay } from './sales-day.ts';

/** The same days with refunds by payment date as they are expected to end up; days nothing is foreseen of stay as they are. */
export function withMatureRefunds(
  days: readonly SalesDay[],
  forecast: RefundForecast | NoForecast,
): readonly SalesDay[] {
  if (forecast.state !== 'ok') return days;
  const expected = new Map(forecast.cohorts.map((cohort) => [cohort.date, cohort.expected]));
  return days.map((day) => {
    const pay = expected.get(day.date);
    return pay === undefined ? day : { ...day, refunds: { ...day.refunds, pay } };
  });
}

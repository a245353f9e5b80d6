import { type AlertSettings, usualAlerts } from '../../utils/analyse/alerts/alert-settings.ts';
import type { AlertThreshold, Settings } from '../../utils/model/settings.ts';

/** Beyond these a threshold makes no sense; three alerts a day are as many as are read. */
export const alertBounds: Readonly<Record<AlertThreshold, { readonly least: number; readonly most: number }>> = {
  perDay: { least: 1, most: 3 },
  leastShare: { least: 0, most: 0.5 },
  odd: { least: 2, most: 8 },
  falseAlarms: { least: 0.01, most: 0.5 },
  collapse: { least: 0.1, most: 0.95 },
  scoreStep: { least: 0.001, most: 0.2 },
  stockRisk: { least: 0.05, most: 0.95 },
  leadDays: { least: 1, most: 90 },
};
export const alertThresholds = Object.keys(alertBounds) as readonly AlertThreshold[];

/** The alerts' thresholds, the user's where there are any; what is out of bounds does not count. */
export function alertSettings(chosen: Settings['alertThresholds'] = {}): AlertSettings {
  const sound = alertThresholds.flatMap((name) => {
    const value = chosen[name];
    const { least, most } = alertBounds[name];
    return value !== undefined && value >= least && value <= most ? [[name, value] as const] : [];
  });
  return { ...usualAlerts, ...Object.fromEntries(sound) };
}

/** With one changed; `undefined` is the usual one. */
export function withAlertThreshold(
  chosen: Settings['alertThresholds'] = {},
  name: AlertThreshold,
  value: number | undefined,
): NonNullable<Settings['alertThresholds']> {
  const { [name]: _, ...others } = chosen;
  return value === undefined ? others : { ...others, [name]: name === 'perDay' ? Math.round(value) : value };
}

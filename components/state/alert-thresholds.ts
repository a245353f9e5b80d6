import { type AlertSettings, usualAlerts } from '../../utils/analyse/alerts/alert-settings.ts';
import type { AlertThreshold, Settings } from '../../utils/model/settings.ts';
import { type Bounds, withChosen } from './thresholds.ts';

/** Three alerts a day are as many as are read. */
export const alertBounds: Readonly<Record<AlertThreshold, Bounds>> = {
  perDay: { least: 1, most: 3, whole: true },
  leastShare: { least: 0, most: 0.5, share: true },
  leastDays: { least: 7, most: 56, whole: true },
  leastVisitors: { least: 0, most: 10_000, whole: true },
  odd: { least: 2, most: 8 },
  falseAlarms: { least: 0.01, most: 0.5, share: true },
  collapse: { least: 0.1, most: 0.95, share: true },
  scoreStep: { least: 0.001, most: 0.2, share: true },
  stockRisk: { least: 0.05, most: 0.95, share: true },
  leadDays: { least: 1, most: 90 },
};

/** The alerts' thresholds, the user's where there are any. */
export function alertSettings(chosen?: Settings['alertThresholds']): AlertSettings {
  return withChosen(usualAlerts, alertBounds, chosen);
}

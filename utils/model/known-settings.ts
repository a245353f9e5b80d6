import { knownPicks } from './known-picks.ts';
import { knownReports } from './known-reports.ts';
import type { PivotSetting, ProductViewSetting, Settings } from './settings.ts';

const choices: Readonly<Record<string, readonly unknown[]>> = {
  paused: [true, false],
  language: ['auto', 'zh', 'en'],
  theme: ['auto', 'light', 'dark'],
  rises: ['auto', 'red', 'green'],
  keepMonths: [null, 6, 12, 24],
};

/** What of settings from a file may be taken over: choices we know, and lists in the shape we keep. */
export function knownSettings(told: unknown): Partial<Settings> {
  if (typeof told !== 'object' || told === null) return {};
  const { productColumns, productViews } = told as Partial<Record<keyof Settings, unknown>>;
  const chosen = Object.entries(told).filter(([name, value]) => choices[name]?.includes(value));
  return {
    ...Object.fromEntries(chosen),
    ...(areTexts(productColumns) && { productColumns }),
    ...(Array.isArray(productViews) && { productViews: productViews.filter(isView) }),
    ...knownPicks(told as Readonly<Record<string, unknown>>),
    ...knownReports(told as Readonly<Record<string, unknown>>),
  };
}

function areTexts(told: unknown): told is readonly string[] {
  return Array.isArray(told) && told.every((one) => typeof one === 'string');
}

function isView(told: unknown): told is ProductViewSetting {
  if (typeof told !== 'object' || told === null) return false;
  const {
    name,
    columns,
    by,
    down,
    query,
    stage = '',
    category = '',
    pivot,
  } = told as Readonly<Record<string, unknown>>;
  return (
    areTexts([name, by, query, stage, category]) &&
    areTexts(columns) &&
    typeof down === 'boolean' &&
    (pivot === undefined || isPivot(pivot))
  );
}

function isPivot(told: unknown): told is PivotSetting {
  if (typeof told !== 'object' || told === null) return false;
  const { by, step, metric } = told as Readonly<Record<string, unknown>>;
  return (
    ['stage', 'role', 'source', 'category'].includes(by as string) &&
    ['week', 'month'].includes(step as string) &&
    typeof metric === 'string'
  );
}

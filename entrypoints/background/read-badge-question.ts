import { mostBadges } from '../../utils/model/badge.ts';
import { metricById } from '../../utils/model/metrics.ts';

const longest = 2000;
const day = /^\d{4}-\d{2}-\d{2}$/;
const kinds = new Set(['shop', 'product', 'source', 'keyword', 'campaign']);
const grains = new Set(['day', 'week', 'month', 'range']);

/** Whether a page's question is one: it comes from a renderer, so nothing of its form is believed. */
export function isBadgeQuestion(asked: unknown): boolean {
  const { shopKey, figures } = (asked ?? {}) as { readonly shopKey?: unknown; readonly figures?: unknown };
  return isText(shopKey) && Array.isArray(figures) && figures.length <= mostBadges && figures.every(isShownFigure);
}

function isShownFigure(asked: unknown): boolean {
  const { entity, metric, unit, value, period } = (asked ?? {}) as Record<string, unknown>;
  const { start, end, grain } = (period ?? {}) as Record<string, unknown>;
  return (
    isEntity(entity) &&
    isText(metric) &&
    metricById(metric as string) !== undefined &&
    isText(unit) &&
    Number.isFinite(value) &&
    isDay(start) &&
    isDay(end) &&
    (start as string) <= (end as string) &&
    grains.has(grain as string)
  );
}

function isEntity(asked: unknown): boolean {
  const { kind, id, name, path = [], of } = (asked ?? {}) as Record<string, unknown>;
  const named = (one: Record<string, unknown>) => [one['id'], one['name']].every(isTextOrNull);
  if (!kinds.has(kind as string) || !named({ id, name })) return false;
  return Array.isArray(path) && path.every(isText) && (of == null || named(of as Record<string, unknown>));
}

function isDay(value: unknown): boolean {
  return isText(value) && day.test(value as string) && !Number.isNaN(Date.parse(value as string));
}

function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= longest;
}

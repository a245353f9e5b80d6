import type { Metric } from './metric.ts';
import type { Period } from './period.ts';
import type { Entity } from './reading.ts';

/** So many figures a page may ask about at once. */
export const mostBadges = 300;

/** A figure a page shows, of which it asks what to write beside it. */
export interface ShownFigure {
  readonly entity: Entity;
  readonly metric: string;
  readonly unit: string;
  readonly value: number;
  readonly period: Period;
}

/** What a page asks. Only figures of the shop last read in its own tab are answered. */
export interface BadgeQuestion {
  readonly shopKey: string;
  readonly figures: readonly ShownFigure[];
}

/** What stands beside a figure of a console's page. */
export interface Badge {
  /** Against `before`, as a decimal; null where there is nothing to compare with. */
  readonly change: number | null;
  readonly before: { readonly from: string; readonly to: string; readonly value: number | null };
  /** The days up to the figure's last one, null where nothing is known. */
  readonly points: readonly (number | null)[];
  /** 95 % interval of a rate whose parts are known. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** The figure rests on so few that chance alone moves it much. */
  readonly few: boolean;
}

export interface BadgeAnswer {
  /** One for each figure asked for, in its order; null: nothing can be said of it. */
  readonly badges: readonly (Badge | null)[];
  readonly metrics: Readonly<Record<string, Metric>>;
}

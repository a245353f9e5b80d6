/** One metric by groups of products over time. */
export interface PivotSetting {
  readonly by: 'stage' | 'role' | 'source' | 'category';
  readonly step: 'week' | 'month';
  readonly metric: string;
}

/** A way of looking at the products that the user gave a name. */
export interface ProductViewSetting {
  readonly name: string;
  readonly columns: readonly string[];
  readonly by: string;
  readonly down: boolean;
  readonly query: string;
  /** Only products in this stage; left out: all. */
  readonly stage?: string;
  /** Only products of this category; '' those without one; left out: all. */
  readonly category?: string;
  /** The pivot that stood open; left out: none. */
  readonly pivot?: PivotSetting;
}

/** Whether products to push are measured by fixed numbers, as operators are taught, or by the shop's own levels. */
export type PickRule = 'operators' | 'shop';

/** What may be changed of a rule. Shares and rates are decimals; `visitors` is people, or (shop) a share of the products. */
export type PickThreshold =
  | 'window'
  | 'visitors'
  | 'conversion'
  | 'bounce'
  | 'sure'
  | 'falseDiscoveries'
  | 'fewVisits'
  | 'oneCustomer'
  | 'leastVisitors'
  | 'laterWeeks';

export interface PickSettings {
  readonly rule: PickRule;
  /** Only what differs from the rule as it comes. */
  readonly thresholds: Readonly<Partial<Record<PickRule, Readonly<Partial<Record<PickThreshold, number>>>>>>;
}

/** A product of a shop the user wants to keep in sight. */
export interface WatchedProduct {
  readonly shopKey: string;
  /** entityKey() */
  readonly key: string;
}

/** A product that was named as a candidate, to be judged weeks later. */
export interface KeptPick extends WatchedProduct {
  /** Last day of the window it was picked on, as a day number. */
  readonly day: number;
}

/** Something odd that goes on, so that it is told once (see analyse/alerts). Days are day numbers. */
export interface KeptEpisode {
  readonly id: string;
  readonly code: string;
  readonly since: number;
  readonly last: number;
}

/** What was told of a shop up to its last judged day. */
export interface AlertBook {
  readonly shopKey: string;
  readonly day: number;
  /** What was going on before that day: a second look at it tells the same again. */
  readonly before: readonly KeptEpisode[];
  readonly after: readonly KeptEpisode[];
}

/** An alert the user has dealt with. */
export interface DismissedAlert {
  readonly shopKey: string;
  readonly id: string;
  readonly day: number;
}

/** What a report may hold, in the order it is read. */
export const reportBlockIds = [
  'summary',
  'sales',
  'why',
  'products',
  'shops',
  'alerts',
  'candidates',
  'campaigns',
  'profit',
  'actions',
  'coverage',
] as const;

export type ReportBlockId = (typeof reportBlockIds)[number];

/** A report the user gave a name. */
export interface ReportTemplate {
  readonly name: string;
  readonly span: 'day' | 'week' | 'month';
  readonly blocks: readonly ReportBlockId[];
  /** Keys of its shops; empty: the shop in sight. */
  readonly shops: readonly string[];
}

/** What may be changed of the alerts (see analyse/alerts/alert-settings.ts). Shares are decimals. */
export type AlertThreshold =
  | 'perDay'
  | 'leastShare'
  | 'leastDays'
  | 'leastVisitors'
  | 'odd'
  | 'falseAlarms'
  | 'collapse'
  | 'scoreStep'
  | 'stockRisk'
  | 'leadDays';

/** What may be changed of the roles of products (see analyse/roles/role-settings.ts). Shares are decimals. */
export type RoleThreshold =
  | 'trafficShare'
  | 'valueShare'
  | 'eventShare'
  | 'priceShare'
  | 'priceTimes'
  | 'fewUnitsShare'
  | 'concentration'
  | 'headShare';

/** What may be changed of the stages of products (see analyse/lifecycle/stage.ts). Shares are decimals. */
export type StageThreshold =
  | 'newWeeks'
  | 'newCount'
  | 'hotShare'
  | 'growth'
  | 'steadyWeeks'
  | 'trendWeeks'
  | 'levelWeeks';

/** What the user chose. Kept in storage.local; every field has a default, so a missing or older record is fine. */
export interface Settings {
  /** One switch stops all reading on every page. */
  readonly paused: boolean;
  readonly language: 'auto' | 'zh' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Which colour a rise has: the language's habit (红涨 in Chinese), or the one chosen. */
  readonly rises: 'auto' | 'red' | 'green';
  /** Show the invented shop instead of the user's own. */
  readonly sample: boolean;
  /** Columns of the product table; the usual ones when empty. */
  readonly productColumns: readonly string[];
  readonly productViews: readonly ProductViewSetting[];
  /** Whole months of figures of products, sources and the like that are kept; null: all of them. The shop's own stay. */
  readonly keepMonths: number | null;
  /** When that was chosen, ISO 8601: nothing is removed for a day, so that it can be taken back. Null: not noted yet. */
  readonly keepMonthsSince: string | null;
  /** When the last backup was made, ISO 8601; left out when there was none. */
  readonly backedUpAt?: string;
  readonly picks?: PickSettings;
  readonly reportTemplates?: readonly ReportTemplate[];
  readonly watchlist?: readonly WatchedProduct[];
  readonly keptPicks?: readonly KeptPick[];
  readonly alertBooks?: readonly AlertBook[];
  readonly dismissedAlerts?: readonly DismissedAlert[];
  /** Only what differs from the alerts as they come. */
  readonly alertThresholds?: Readonly<Partial<Record<AlertThreshold, number>>>;
  /** Only what differs from the roles and stages as they come. */
  readonly roleThresholds?: Readonly<Partial<Record<RoleThreshold, number>>>;
  readonly stageThresholds?: Readonly<Partial<Record<StageThreshold, number>>>;
  /** Consoles (by id) on whose pages badges stand beside the figures. */
  readonly badges: readonly string[];
}

export const defaultSettings: Settings = {
  paused: false,
  language: 'auto',
  theme: 'auto',
  rises: 'auto',
  sample: false,
  productColumns: [],
  productViews: [],
  keepMonths: null,
  keepMonthsSince: null,
  badges: [],
};

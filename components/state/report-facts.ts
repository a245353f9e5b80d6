import { signal } from '@preact/signals';
import { addDays } from '../../utils/analyse/civil-date.ts';
import { previousSpan } from '../../utils/analyse/previous-span.ts';
import { type ShopLine, shopLine, TREND_DAYS } from '../../utils/analyse/shops/shop-line.ts';
import type { Span } from '../../utils/analyse/span.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { ReportBlockId } from '../../utils/model/settings.ts';
import type { ActionNote, UserData } from '../../utils/model/user-data.ts';
import type { ShopRecord } from '../../utils/store/store.ts';
import { type AlertsView, createAlerts } from './alerts.ts';
import { type CampaignsView, createCampaigns } from './campaigns.ts';
import { type CandidatesView, createCandidates } from './candidates.ts';
import { type CoverageView, createCoverage } from './coverage.ts';
import { equationView } from './equation.ts';
import type { EquationView } from './equation-view.ts';
import type { Loaded } from './loaded.ts';
import type { PanelState } from './panel.ts';
import { createProfit, type ProfitView } from './profit.ts';
import { type SpanChoice, spanTo } from './span.ts';
import { todayIn } from './today-in.ts';
import { createUserItems } from './user-items.ts';
import { createWhy, type WhyView } from './why.ts';

/** What a report may say of one shop. What was not asked for, or could not be told, is undefined. */
export interface ShopFacts {
  readonly shop: ShopRecord;
  readonly choice: SpanChoice;
  readonly span: Span;
  readonly today: string;
  /** Figures of the shop as a whole, and of its products, over the span: to say where they are from. */
  readonly figures: readonly Figure[];
  readonly products: readonly Figure[];
  readonly equation: EquationView;
  readonly line: ShopLine;
  readonly why: WhyView | undefined;
  readonly alerts: AlertsView | undefined;
  readonly candidates: CandidatesView | undefined;
  readonly campaigns: CampaignsView | undefined;
  readonly profit: ProfitView | undefined;
  readonly coverage: CoverageView | undefined;
  /** What the operator wrote down of the span. */
  readonly notes: readonly ActionNote[];
}

/** Everything the chosen blocks need of one shop. Each part is told by the very code its section is drawn by. */
export async function reportFacts(
  panel: PanelState,
  shop: ShopRecord,
  choice: SpanChoice,
  blocks: readonly ReportBlockId[],
): Promise<ShopFacts> {
  const entered = await panel.host.readUserData();
  const one = panelOf(panel, shop, choice, entered);
  const today = one.figures.today.value;
  const span = spanTo(one.figures.yesterday.value, choice);
  const store = await panel.door();
  const reach = [addDays(span.to, 1 - TREND_DAYS), previousSpan(span).from].sort()[0] ?? span.from;
  const figures = await store.figures({ shop: shop.key, kind: 'shop', from: reach, to: span.to });
  const wants = (...ids: readonly ReportBlockId[]) => ids.some((id) => blocks.includes(id));
  const read = <T>(wanted: boolean, create: () => Reader<T>) => (wanted ? answerOf(create()) : undefined);
  const why = await read(wants('summary', 'why', 'products'), () => createWhy(one));
  return {
    shop,
    choice,
    span,
    today,
    figures,
    products: wants('why', 'products', 'alerts', 'candidates')
      ? await store.figures({
          shop: shop.key,
          kind: 'product',
          ...span,
          metrics: PRODUCT_METRICS,
        })
      : [],
    equation: equationView(figures, span),
    line: shopLine(shop.key, figures, span),
    why,
    alerts: await read(wants('summary', 'alerts'), () => createAlerts(one)),
    candidates: await read(wants('summary', 'candidates'), () => createCandidates(one)),
    campaigns: await read(wants('campaigns'), () =>
      createCampaigns(one, { ...createUserItems(one.host), items: signal(entered) }),
    ),
    profit: await read(wants('profit'), () => createProfit(one)),
    coverage: await read(wants('coverage'), () => createCoverage(one)),
    notes: entered.notes.filter(({ shopKey, date }) => shopKey === shop.key && date >= span.from && date <= today),
  };
}

/** What products are told of by. */
const PRODUCT_METRICS = [
  'pay_amount',
  'net_sales',
  'gross_sales',
  'visitors',
  'sessions',
  'pay_buyers',
  'pay_orders',
  'stock',
];

interface Reader<T> {
  readonly loaded: { readonly value: Loaded<T>; subscribe(listener: (loaded: Loaded<T>) => void): () => void };
  readonly stop: () => void;
}

/** The first answer; undefined when it failed: one part that cannot be told must not cost the report. */
function answerOf<T>({ loaded, stop }: Reader<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    let done = false;
    let unsubscribe: (() => void) | undefined;
    unsubscribe = loaded.subscribe((now) => {
      if (now.state === 'reading' || done) return;
      done = true;
      resolve(now.state === 'read' ? now.value : undefined);
      // Told at once when it is there already: then there is nothing to take down yet.
      queueMicrotask(() => {
        unsubscribe?.();
        stop();
      });
    });
  });
}

/** The panel as it is with another shop and span in sight; it looks once, and nothing it sees is written down. */
function panelOf(panel: PanelState, shop: ShopRecord, choice: SpanChoice, entered: UserData): PanelState {
  const { host, shops, figures, preferences } = panel;
  const today = todayIn(host.consoles.find(({ id }) => id === shop.console)?.timeZone, host.now());
  return {
    ...panel,
    host: { ...host, onStoreChange: () => () => {}, readUserData: async () => entered },
    // A moment later than what the user entered, which is at hand: nothing is told without it and then once more.
    door: async () => {
      await new Promise((resolve) => setTimeout(resolve));
      return panel.door();
    },
    preferences: { ...preferences, change: async () => {} },
    shops: { ...shops, shop: signal(shop) },
    figures: {
      ...figures,
      shopKey: signal(shop.key),
      product: signal(undefined),
      today: signal(today),
      yesterday: signal(addDays(today, -1)),
    },
    span: signal(choice),
  };
}

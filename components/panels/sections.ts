import type { ComponentType } from 'preact';
import type { PanelState } from '../state/panel.ts';
import type { SectionId } from '../state/section.ts';

export interface SectionProps {
  readonly panel: PanelState;
  /** How the console of the shop is called; empty while there is no shop. */
  readonly console: string;
  /** The first data are on screen, or it is clear that there are none. Told once. */
  readonly onReady: () => void;
}

interface Section {
  /** Shown only when a shop is known and its figures are read. */
  readonly needsShop: boolean;
  readonly load: () => Promise<ComponentType<SectionProps>>;
}

/** What each section shows. Its code is fetched when it is first looked at. */
export const sections: Readonly<Record<SectionId, Section>> = {
  today: { needsShop: true, load: () => import('./today.tsx').then(({ Today }) => Today) },
  why: { needsShop: true, load: () => import('./why-section.tsx').then(({ WhySection }) => WhySection) },
  candidates: {
    needsShop: true,
    load: () => import('./candidates-section.tsx').then(({ CandidatesSection }) => CandidatesSection),
  },
  benchmarks: {
    needsShop: true,
    load: () => import('./benchmarks-section.tsx').then(({ BenchmarksSection }) => BenchmarksSection),
  },
  products: {
    needsShop: true,
    load: () => import('./product-section.tsx').then(({ ProductSection }) => ProductSection),
  },
  shops: { needsShop: true, load: () => import('./shops-section.tsx').then(({ ShopsSection }) => ShopsSection) },
  profit: { needsShop: true, load: () => import('./profit-section.tsx').then(({ ProfitSection }) => ProfitSection) },
  campaigns: {
    needsShop: true,
    load: () => import('./campaigns-section.tsx').then(({ CampaignsSection }) => CampaignsSection),
  },
  customers: {
    needsShop: true,
    load: () => import('./customers-section.tsx').then(({ CustomersSection }) => CustomersSection),
  },
  reports: {
    needsShop: true,
    load: () => import('./reports-section.tsx').then(({ ReportsSection }) => ReportsSection),
  },
  data: { needsShop: false, load: () => import('./data.tsx').then(({ Data }) => Data) },
  settings: { needsShop: false, load: () => import('./settings.tsx').then(({ Settings }) => Settings) },
};

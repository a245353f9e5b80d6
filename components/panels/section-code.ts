import type { ComponentType } from 'preact';
import type { LaterSection, SectionProps } from './sections.ts';

/** Where the code of each section lies. A piece of its own: the panel opens without knowing. */
export const sectionCode: Readonly<Record<LaterSection, () => Promise<ComponentType<SectionProps>>>> = {
  why: () => import('./why-section.tsx').then(({ WhySection }) => WhySection),
  candidates: () => import('./candidates-section.tsx').then(({ CandidatesSection }) => CandidatesSection),
  benchmarks: () => import('./benchmarks-section.tsx').then(({ BenchmarksSection }) => BenchmarksSection),
  products: () => import('./product-section.tsx').then(({ ProductSection }) => ProductSection),
  shops: () => import('./shops-section.tsx').then(({ ShopsSection }) => ShopsSection),
  profit: () => import('./profit-section.tsx').then(({ ProfitSection }) => ProfitSection),
  campaigns: () => import('./campaigns-section.tsx').then(({ CampaignsSection }) => CampaignsSection),
  customers: () => import('./customers-section.tsx').then(({ CustomersSection }) => CustomersSection),
  reports: () => import('./reports-section.tsx').then(({ ReportsSection }) => ReportsSection),
  data: () => import('./data.tsx').then(({ Data }) => Data),
  settings: () => import('./settings.tsx').then(({ Settings }) => Settings),
};

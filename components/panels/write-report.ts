import { type ReportBlockId, reportBlockIds } from '../../utils/model/settings.ts';
import type { ReportBlock, ReportDocument, ReportPart } from '../../utils/report/report-document.ts';
import { localeOf } from '../i18n/language.ts';
import { reportsWords } from '../i18n/words/reports.ts';
import type { ShopFacts } from '../state/report-facts.ts';
import { writeCampaigns } from './report-campaigns.ts';
import { type ReportContext, type ShopWriter, shopNameOf } from './report-context.ts';
import { writeActions, writeCoverage, writeProfit } from './report-course.ts';
import { writeAlerts, writeCandidates } from './report-findings.ts';
import { writeSales } from './report-sales.ts';
import { writeShops } from './report-shops.ts';
import { summaryItems } from './report-summary.ts';
import { writeProducts, writeWhy } from './report-why.ts';

/** What is said of each shop by itself. */
const ofOneShop: Readonly<Partial<Record<ReportBlockId, ShopWriter>>> = {
  sales: writeSales,
  why: writeWhy,
  products: writeProducts,
  alerts: writeAlerts,
  candidates: writeCandidates,
  campaigns: writeCampaigns,
  profit: writeProfit,
  coverage: writeCoverage,
};

/** The report of some shops over one span: the chosen blocks, always in the order they are read. */
export function writeReport(
  facts: readonly ShopFacts[],
  blocks: readonly ReportBlockId[],
  options: Omit<ReportContext, 'hasSummary'>,
): ReportDocument | undefined {
  const [first] = facts;
  if (!first) return undefined;
  const context: ReportContext = { ...options, hasSummary: blocks.includes('summary') };
  const { locale, host } = context;
  const say = locale.wordsOf(reportsWords);
  const who = facts.length === 1 ? shopNameOf(first, context) : say.together(facts.length);
  const now = new Date(host.now());
  const stamp = new Intl.DateTimeFormat(localeOf[locale.language], { dateStyle: 'medium', timeStyle: 'short' }).format(
    now,
  );
  return {
    language: localeOf[locale.language],
    title: say.title[first.choice](who),
    subtitle: say.subtitle(
      locale.date.span(first.span.from, first.span.to),
      locale.words.equation.against[first.choice],
    ),
    blocks: reportBlockIds.filter((id) => blocks.includes(id)).flatMap((id) => blockOf(id, facts, context)),
    sourcesTitle: say.sources,
    foot: say.foot(stamp),
  };
}

function blockOf(id: ReportBlockId, facts: readonly ShopFacts[], context: ReportContext): readonly ReportBlock[] {
  const say = context.locale.wordsOf(reportsWords);
  const title = say.names[id];
  const several = facts.length > 1;
  if (id === 'summary') {
    const items = facts.flatMap((one) => summaryItems(one, several, context));
    return [{ title, parts: [{ kind: 'list', ordered: false, items }] }];
  }
  if (id === 'shops') return [{ title, parts: writeShops(facts, context) }];
  if (id === 'actions') return actionBlocks(title, facts, context);
  return facts.map((one) => ({
    title: several ? say.ofShop(title, shopNameOf(one, context)) : title,
    parts: partsOf(id, one, context),
  }));
}

/** What the user adds is about the whole report and said once; shops nobody wrote anything of are left out. */
function actionBlocks(title: string, facts: readonly ShopFacts[], context: ReportContext): readonly ReportBlock[] {
  const say = context.locale.wordsOf(reportsWords);
  const remarks = context.remark
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const noted = facts.filter(({ notes }) => notes.length > 0);
  if (facts.length === 1 || noted.length === 0) {
    return facts.slice(0, 1).map((one) => ({ title, parts: writeActions(one, remarks, context) }));
  }
  return [
    ...noted.map((one) => ({
      title: say.ofShop(title, shopNameOf(one, context)),
      parts: writeActions(one, [], context),
    })),
    ...(remarks.length > 0
      ? [{ title, parts: [{ kind: 'list', ordered: false, items: remarks.map((text) => [{ text }]) } as const] }]
      : []),
  ];
}

function partsOf(id: ReportBlockId, facts: ShopFacts, context: ReportContext): readonly ReportPart[] {
  return ofOneShop[id]?.(facts, context) ?? [];
}

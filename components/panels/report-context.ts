import type { Figure } from '../../utils/model/figure.ts';
import type { Metric } from '../../utils/model/metric.ts';
import { metricById } from '../../utils/model/metrics.ts';
import { type FigureSource, figureSources } from '../../utils/report/figure-sources.ts';
import type { ReportPart, ReportPiece } from '../../utils/report/report-document.ts';
import type { Locale } from '../i18n/locale.ts';
import { coverageWords } from '../i18n/words/coverage.ts';
import { reportsWords } from '../i18n/words/reports.ts';
import type { Host } from '../state/host.ts';
import type { ShopFacts } from '../state/report-facts.ts';
import { consoleName } from './console-name.ts';
import { pageName } from './page-name.ts';
import { signedChange } from './signed-change.ts';

/** What every block of a report is written with. */
export interface ReportContext {
  readonly locale: Locale;
  readonly host: Host;
  /** What the user adds, a line a point. */
  readonly remark: string;
  /** The sentence on sales stands in the summary already. */
  readonly hasSummary: boolean;
}

/** Writes what there is to say of one shop; an empty list: nothing. */
export type ShopWriter = (facts: ShopFacts, context: ReportContext) => readonly ReportPart[];

export function shopNameOf({ shop }: Pick<ShopFacts, 'shop'>, { locale }: Pick<ReportContext, 'locale'>): string {
  return shop.name ?? locale.words.header.unnamed;
}

/** A change with its sign and whether it is good news. Nothing to compare with is no change of zero. */
export function changePiece(
  { better }: Pick<Metric, 'better'>,
  change: number | null | undefined,
  { locale }: ReportContext,
): ReportPiece {
  if (change === null || change === undefined) return { text: '–' };
  const text = signedChange(change, locale);
  if (better === 'none' || Math.abs(change) < 0.0005) return { text };
  return { text, tone: change > 0 === (better === 'up') ? 'good' : 'bad' };
}

/** Where figures of some metrics, or what these are rebuilt from, were read; one text a page. */
export function sourceTexts(
  figures: readonly Figure[],
  metrics: readonly string[] | undefined,
  { span }: Pick<ShopFacts, 'span'>,
  context: ReportContext,
): readonly string[] {
  const parts = metrics?.flatMap((id) => [id, ...(metricById(id)?.formula ?? [])]);
  return figureSources(figures, { ...span, ...(parts && { metrics: parts }) }).map((one) => sourceText(one, context));
}

function sourceText({ console, page, imported, taught, from, to, days, at }: FigureSource, context: ReportContext) {
  const { locale, host } = context;
  const say = locale.wordsOf(reportsWords);
  const coverage = locale.wordsOf(coverageWords);
  const name = consoleName(host, locale, console);
  const where = page === null ? coverage.others : pageName(locale, console, page);
  const place = imported ? say.imported(name) : `${name} · ${where}`;
  const days_ = from === to ? locale.date.short(from) : locale.date.span(from, to);
  return say.source(place, days_, days, timeText(at, locale)) + (taught ? say.taught : '');
}

/** The clock where it was read: the offset written with it is the place's own. */
function timeText(at: string, { date }: Locale): string {
  const [, day = '', time = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(at) ?? [];
  return day ? `${date.short(day)} ${time}` : at;
}

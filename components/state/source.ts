import type { ReadonlySignal } from '@preact/signals';
import type { Combined } from '../../utils/analyse/combined.ts';
import { indexFigures } from '../../utils/analyse/figure-index.ts';
import type { Span } from '../../utils/analyse/span.ts';
import { spanValue } from '../../utils/analyse/span-value.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { Metric } from '../../utils/model/metric.ts';
import { metricById } from '../../utils/model/metrics.ts';
import type { EntityKind } from '../../utils/model/reading.ts';
import type { PanelState } from './panel.ts';
import { resource } from './resource.ts';
import { spanTo } from './span.ts';

/** Which figure on the screen is asked about: one that was read, or one that was worked out. */
export type SourceQuestion = FigureQuestion | WorkedQuestion;

export interface FigureQuestion {
  /** Metric id. */
  readonly metric: string;
  /** The days it stands for; left out for the span chosen in the panel. */
  readonly span?: Span;
  /** Left out for what the panel is about: the shop, or the product looked at. */
  readonly of?: { readonly kind: EntityKind; readonly key: string; readonly name: string | null };
  /** Another shop than the chosen one, as a whole. */
  readonly shop?: { readonly key: string; readonly name: string | null };
}

/** How parts make a figure; written with their names and with their values (source-formulas.ts). */
export type Formula =
  | 'sum'
  | 'difference'
  | 'quotient'
  | 'product'
  | 'share'
  | 'change'
  | 'product-less'
  | 'ad-return'
  | 'rest-per-day';

export interface WorkedQuestion {
  /** What it is called, in the words of its view. */
  readonly worked: string;
  /** As it stands on the screen. */
  readonly text: string;
  /** Whose it is, when it is not what the panel is about. */
  readonly about?: string;
  readonly span?: Span;
  /** Left out where no formula is as short as its words. */
  readonly formula?: Formula;
  /** What is in the formula, in its order. */
  readonly parts: readonly WorkedPart[];
  /** What else it rests on: entries of the user, imported lists. */
  readonly entries?: readonly WorkedPart[];
  /** What the formula does not say. */
  readonly how?: HowWorked | undefined;
}

export type HowWorked =
  | 'entered-costs'
  | 'foreseen-refunds'
  | 'supposed-refunds'
  | 'matched-baseline'
  | 'matched-controls'
  | 'earned'
  | 'order-lists'
  | 'usual-days'
  | 'mean-of-days'
  | 'split'
  | 'paired-days'
  | 'last-campaign';

/** A part without a text of its own says what the store knows of it. */
export interface WorkedPart {
  /** Left out: the metric's name. */
  readonly name?: string;
  readonly text?: string;
  /** Its own source. */
  readonly of?: SourceQuestion | undefined;
}

/** One metric that is in the figure, and the readings behind it. */
export interface SourcePart {
  readonly metric: Metric;
  readonly value: Combined | undefined;
  /** Newest day first; those of the asked span alone before those of its days. */
  readonly readings: readonly Figure[];
}

export interface SourceView {
  readonly span: Span;
  readonly figure: SourcePart;
  /** What it is divided from, when it was rebuilt so: numerator and denominator. */
  readonly parts: readonly SourcePart[];
}

export type SourceAnswer =
  | { readonly kind: 'read'; readonly question: FigureQuestion; readonly view: SourceView }
  | {
      readonly kind: 'worked';
      readonly question: WorkedQuestion;
      /** What the store knows of each part that has no text of its own. */
      readonly views: readonly (SourceView | undefined)[];
    };

/** Where a figure comes from: every reading that is in it, asked of the store when it is wanted. */
export function createSource(panel: PanelState, question: ReadonlySignal<SourceQuestion>) {
  const answer = resource(async (): Promise<SourceAnswer | undefined> => {
    const asked = question.value;
    if (!('worked' in asked)) {
      const view = await readSource(panel, asked);
      return view && { kind: 'read', question: asked, view };
    }
    const views = asked.parts.map(async ({ text, of }) =>
      text === undefined && of && !('worked' in of) ? readSource(panel, of) : undefined,
    );
    return { kind: 'worked', question: asked, views: await Promise.all(views) };
  });
  return { loaded: answer.loaded, again: answer.again, stop: answer.stop };
}

async function readSource(
  { door, figures: { shopKey, yesterday, product }, span: chosen }: PanelState,
  { metric: id, of, shop: other, span: asked }: FigureQuestion,
): Promise<SourceView | undefined> {
  const shop = other?.key ?? shopKey.value;
  const span = asked ?? spanTo(yesterday.value, chosen.value);
  const metric = metricById(id);
  if (shop === undefined || !metric) return undefined;
  const looked = other ? undefined : product.value;
  // A shop as a whole is asked for without a key: its own changes when its name does.
  const entity = of ? (of.kind === 'shop' ? undefined : of.key) : looked;
  const found = await (await door()).figures({
    shop,
    kind: of?.kind ?? (entity === undefined ? 'shop' : 'product'),
    ...(entity !== undefined && { entity }),
    metrics: [id, ...(metric.formula ?? [])],
    from: span.from,
    to: span.to,
  });
  // The analysis asks for a shop's figures: one product alone is looked at as if it were a shop.
  const index = indexFigures(found.map((figure) => ({ ...figure, entity: { ...figure.entity, kind: 'shop' } })));
  const partOf = (one: Metric): SourcePart => ({
    metric: one,
    value: spanValue(index, one.id, span),
    readings: found.filter((figure) => figure.metric === one.id).toSorted(latestFirst),
  });
  const figure = partOf(metric);
  const rebuilt = figure.value?.state === 'ok' && figure.value.basis === 'rebuilt';
  return {
    span,
    figure,
    parts: rebuilt ? (metric.formula ?? []).flatMap((part) => metricById(part) ?? []).map(partOf) : [],
  };
}

function latestFirst(a: Figure, b: Figure): number {
  const [one, other] = [a.period?.end ?? '', b.period?.end ?? ''];
  return one === other ? 0 : one < other ? 1 : -1;
}

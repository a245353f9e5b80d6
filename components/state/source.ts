import { computed, type ReadonlySignal } from '@preact/signals';
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

/** Which figure on the screen is asked about. */
export interface SourceQuestion {
  /** Metric id. */
  readonly metric: string;
  /** The days it stands for; left out for the span chosen in the panel. */
  readonly span?: Span;
  /** Left out for what the panel is about: the shop, or the product looked at. */
  readonly of?: { readonly kind: EntityKind; readonly key: string; readonly name: string | null };
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

/** Where a figure comes from: every reading that is in it, asked of the store when it is wanted. */
export function createSource(
  { door, figures: { shopKey, yesterday, product }, span: chosen }: PanelState,
  question: ReadonlySignal<SourceQuestion>,
) {
  const answer = resource(async (): Promise<SourceView | undefined> => {
    const [shop, { metric: id, of }] = [shopKey.value, question.value];
    const span = question.value.span ?? spanTo(yesterday.value, chosen.value);
    const metric = metricById(id);
    if (shop === undefined || !metric) return undefined;
    const entity = of?.key ?? product.value;
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
    const partOf = (of: Metric): SourcePart => ({
      metric: of,
      value: spanValue(index, of.id, span),
      readings: found.filter((figure) => figure.metric === of.id).toSorted(latestFirst),
    });
    const figure = partOf(metric);
    const rebuilt = figure.value?.state === 'ok' && figure.value.basis === 'rebuilt';
    return {
      span,
      figure,
      parts: rebuilt ? (metric.formula ?? []).flatMap((id) => metricById(id) ?? []).map(partOf) : [],
    };
  });
  return { loaded: answer.loaded, again: answer.again, stop: answer.stop, question: computed(() => question.value) };
}

function latestFirst(a: Figure, b: Figure): number {
  const [one, other] = [a.period?.end ?? '', b.period?.end ?? ''];
  return one === other ? 0 : one < other ? 1 : -1;
}

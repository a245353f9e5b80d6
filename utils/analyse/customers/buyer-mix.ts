import type { Figure } from '../../model/figure.ts';
import { type FigureIndex, indexFigures } from '../figure-index.ts';
import { previousSpan } from '../previous-span.ts';
import { wilson } from '../rates/wilson.ts';
import type { Interval } from '../shown-interval.ts';
import type { Span } from '../span.ts';
import { spanValue } from '../span-value.ts';

/** New and returning buyers of a span as the console counts them. */
export interface BuyerMix {
  readonly newBuyers: number;
  readonly returningBuyers: number;
  /** newBuyers ÷ both */
  readonly newShare: number | null;
  /** 95 % interval of the share: what so few buyers can say. */
  readonly range: Interval | undefined;
  /** Days both counts rest on. */
  readonly daysKnown: number;
  readonly daysInSpan: number;
  /** Who came on several days is in it several times. */
  readonly summed: boolean;
}

/** The mix of a span and of the one before it. */
export interface BuyerMixChange {
  readonly current: BuyerMix;
  readonly previous: BuyerMix | undefined;
  /** Difference of the shares, as a decimal; null without two. */
  readonly change: number | null;
  /** Whether the intervals of the shares are apart: the change is more than chance. */
  readonly isClear: boolean;
}

/** Shares of new and returning buyers of a shop and how they changed; undefined when the console shows none. */
export function buyerMix(figures: readonly Figure[], span: Span): BuyerMixChange | undefined {
  const index = indexFigures(figures.filter(({ entity }) => entity.kind === 'shop'));
  const current = mixOf(index, span);
  if (!current) return undefined;
  const previous = mixOf(index, previousSpan(span));
  const [now, before] = [current.newShare, previous?.newShare ?? null];
  const [ours, theirs] = [current.range, previous?.range];
  return {
    current,
    previous,
    change: now === null || before === null ? null : now - before,
    isClear: Boolean(ours && theirs && (ours.low > theirs.high || theirs.low > ours.high)),
  };
}

function mixOf(index: FigureIndex, span: Span): BuyerMix | undefined {
  const [fresh, back] = ['new_buyers', 'returning_buyers'].map((metric) => spanValue(index, metric, span));
  if (fresh?.state !== 'ok' || back?.state !== 'ok' || fresh.daysKnown !== back.daysKnown) return undefined;
  const of = fresh.value + back.value;
  return {
    newBuyers: fresh.value,
    returningBuyers: back.value,
    newShare: of > 0 ? fresh.value / of : null,
    range: of > 0 ? wilson({ hits: fresh.value, of }) : undefined,
    daysKnown: fresh.daysKnown,
    daysInSpan: fresh.daysInSpan,
    summed: fresh.basis === 'sum-of-days',
  };
}

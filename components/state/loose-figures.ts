import { calendar } from '../../utils/analyse/calendar.ts';
import type { FigureIndex } from '../../utils/analyse/figure-index.ts';
import { previousSpan } from '../../utils/analyse/previous-span.ts';
import type { Span } from '../../utils/analyse/span.ts';
import { spanChange } from '../../utils/analyse/span-change.ts';
import { spanValue } from '../../utils/analyse/span-value.ts';
import { metricById } from '../../utils/model/metrics.ts';
import { dayValues } from './day-values.ts';
import type { EquationView } from './equation-view.ts';
import type { FigureView } from './figure-view.ts';

const RESULT = 'pay_amount';
const FACTORS = ['visitors', 'pay_conversion_rate', 'amount_per_buyer'];

/** What is known of the equation's figures when too many are missing to multiply them up. */
export function looseFigures(index: FigureIndex, span: Span, shape: readonly string[]): EquationView {
  const [result, ...factors] = [RESULT, ...FACTORS].flatMap((id) => looseFigure(index, id, span, shape) ?? []);
  const absent = [RESULT, ...FACTORS].filter((_, at) => [result, ...factors][at]?.value === undefined);
  if (!result || absent.length > FACTORS.length) return { state: 'none', span };
  const of = calendar(span.from, span.to).length;
  return { state: 'shown', span, result, factors, days: { known: of, of, missing: [], compared: of }, gap: 0, absent };
}

function looseFigure(index: FigureIndex, id: string, span: Span, shape: readonly string[]): FigureView | undefined {
  const metric = metricById(id);
  const found = spanValue(index, id, span);
  const known = found?.state === 'ok' ? found : undefined;
  return (
    metric && {
      metric,
      unit: known?.unit ?? metric.unit,
      value: known?.value,
      change: spanChange(index, id, span, previousSpan(span)).change ?? undefined,
      points: dayValues(index, id, shape).values,
      added: known?.basis === 'sum-of-days' && known.daysInSpan > 1,
    }
  );
}

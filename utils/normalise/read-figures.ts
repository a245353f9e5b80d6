import { origin } from '../model/origin.ts';
import type { Period } from '../model/period.ts';
import type { RawText } from '../model/raw-page.ts';
import type { Entity, Reading, Role } from '../model/reading.ts';
import type { LabelBook } from './label-book.ts';
import { type NumberStyle, type ParsedValue, parseValue } from './parse-value.ts';
import type { RoledText } from './read-stack.ts';

/** What all figures of one card or cell have in common. */
export interface FigureContext {
  readonly book: LabelBook;
  readonly style: NumberStyle;
  readonly entity: Entity;
  readonly metric: string;
  readonly period: Period | null;
  readonly block: string | undefined;
  /** The unit the column's header gives for all its figures: 支付转化率(%), 支付金额(万元). */
  readonly scale?: string;
  /** The figures are read as the user taught. */
  readonly taught?: true;
}

const longestRaw = 300;

/** Turns the figures of one card or cell into readings. A metric of unknown unit yields none. */
export function readFigures(figures: readonly RoledText[], context: FigureContext): readonly Reading[] {
  return figures.flatMap(({ role, text, top }) => {
    const reading = readFigure(role, text, context);
    return reading ? [top && role === 'peer' ? { ...reading, role: 'peer_top' as const } : reading] : [];
  });
}

function readFigure(
  role: Role,
  text: RawText,
  { book, style, entity, metric, period, block, scale = '', taught }: FigureContext,
): Reading | undefined {
  const unit = role === 'change' ? 'ratio' : book.unitOf(metric);
  if (!unit) return undefined;
  // A change without a sign or arrow in its text has its direction in a colour: it says nothing we may keep.
  if (role === 'change' && !/[+\-−▲▼↑↓]|^0/.test(text.text)) return undefined;
  const percent = book.adapter.bareRates?.includes(metric) ? '%' : '';
  const scaled = role !== 'change' && /\d$/.test(text.text) ? { ...text, text: text.text + (scale || percent) } : text;
  const parsed = sharesOnly(metric, scaled, parseValue(scaled, unit, style));
  // The compared period is named nowhere on most pages, so only own and peer figures carry one.
  const dated = role === 'own' || role === 'peer';
  return {
    entity,
    metric,
    role,
    ...parsed,
    period: dated ? period : null,
    raw: text.text.slice(0, longestRaw),
    ...(block ? { block } : {}),
    ...(taught ? { taught } : {}),
    ...(text[origin] ? { [origin]: text[origin] } : {}),
  };
}

/** Rates are shares: without a percent sign nobody can tell 0.5% from a half, or 8.55% from a factor of 8.55. */
function sharesOnly(metric: string, { text }: RawText, parsed: ParsedValue): ParsedValue {
  const isUnclear = metric.endsWith('_rate') && parsed.value !== null && parsed.value !== 0 && !/[%％]/.test(text);
  return isUnclear ? { state: 'unreadable', value: null, unit: parsed.unit } : parsed;
}

import { alikeGroups, kindOf } from '../../utils/analyse/shops/alike.ts';
import type { GroupTotal } from '../../utils/analyse/shops/group-totals.ts';
import type { ShopCell, ShopMeasure } from '../../utils/analyse/shops/shop-cell.ts';
import type { ShopLine } from '../../utils/analyse/shops/shop-line.ts';
import type { Span } from '../../utils/analyse/span.ts';
import type { Metric } from '../../utils/model/metric.ts';
import { metricById } from '../../utils/model/metrics.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { shopsWords } from '../i18n/words/shops.ts';
import type { ComparedShop, ShopComparison } from '../state/shop-comparison.ts';
import type { SourceQuestion, WorkedPart } from '../state/source.ts';
import { Change } from './change.tsx';
import css from './shops-section.module.css';
import { Traced } from './traced.tsx';

interface Props {
  readonly measure: ShopMeasure;
  readonly cell: ShopCell | undefined;
  readonly all: readonly ShopLine[];
  readonly shop: ComparedShop;
  readonly span: Span;
}

/** How the figures of a measure are written, and which direction of it is good news. */
export function writtenAs(measure: ShopMeasure, basis: string): Pick<Metric, 'id' | 'unit' | 'better'> {
  if (measure === 'refunds') return { id: 'refund_rate', unit: 'ratio', better: 'down' };
  if (measure === 'new-share') return { id: 'new_buyer_rate', unit: 'ratio', better: 'none' };
  // Dear or cheap is what a shop is, not how well it does.
  if (measure === 'price') return { id: basis, unit: 'money', better: 'none' };
  return metricById(basis) ?? { id: basis, unit: 'count', better: 'none' };
}

/** A figure of one shop over its change; what it rests on is named where it is not what the others rest on. */
export function ShopFigure({ measure, cell, all, shop, span }: Props) {
  const locale = useLocale();
  const { value } = locale;
  const say = locale.wordsOf(shopsWords);
  if (!cell) return <span class={css['value']}>{value.cell({ id: measure, unit: 'count' }, null, 'count')}</span>;
  const metric = writtenAs(measure, cell.basis);
  const groups = alikeGroups(all, measure);
  // Compared is what most shops show; where each shows something else, nothing is.
  const compared = groups.find(({ lines }) => lines.length > 1);
  const aside = groups.length > 1 && (!compared || kindOf(cell) !== kindOf(compared));
  const differs = aside && groups.some(({ basis, lines }) => basis !== cell.basis && (!compared || lines.length > 1));
  const several = new Set(groups.map(({ basis }) => basis)).size > 1;
  const hint = differs ? say.otherBasis : aside ? say.otherCurrency : undefined;
  const isBest = cell === bestOf(measure, all);
  const exact = value.exact(metric, cell.value, cell.unit);
  return (
    <>
      <span
        class={`${css['value']} ${isBest ? css['best'] : ''} ${aside ? css['aside'] : ''}`}
        title={[exact, ...(hint ? [hint] : []), ...(isBest ? [say.best] : [])].join(' · ')}
      >
        <Traced cell of={() => shopSource(measure, cell, exact, shop, span, locale)}>
          {value.cell(metric, cell.value, cell.unit)}
        </Traced>
      </span>
      <Change better={metric.better} change={cell.change ?? undefined} />
      {(differs || (several && say.bases[cell.basis])) && (
        <span class={css['basis']}>{basisName(cell.basis, locale)}</span>
      )}
    </>
  );
}

/** A measure that is a metric was read or rebuilt as every metric is; the others are worked out here. */
function shopSource(
  measure: ShopMeasure,
  cell: ShopCell,
  text: string,
  { shop: { key, name }, cells }: ComparedShop,
  span: Span,
  { wordsOf }: Locale,
): SourceQuestion {
  const shop = { key, name };
  const read = (metric: string) => ({ metric, span, shop });
  const worked = { worked: wordsOf(shopsWords).measures[measure], text, span, about: name ?? key };
  const parts = (...metrics: readonly string[]) => metrics.map((metric) => ({ of: read(metric) }));
  if (measure === 'new-share') return { ...worked, formula: 'share', parts: parts('new_buyers', 'returning_buyers') };
  if (measure === 'refunds')
    return { ...worked, formula: 'quotient', parts: parts(cell.basis, cells.get('sales')?.basis ?? 'pay_amount') };
  return read(cell.basis);
}

/** A total is the sum of the shops counted alike, each with a source of its own. */
export function totalSource(
  measure: ShopMeasure,
  { basis, unit }: GroupTotal,
  text: string,
  { lines, span }: ShopComparison,
  locale: Locale,
): SourceQuestion {
  const metric = writtenAs(measure, basis);
  const parts = lines.flatMap(({ key, shop, cells }): readonly WorkedPart[] => {
    const cell = cells.get(measure);
    if (cell?.basis !== basis || cell.unit !== unit) return [];
    const of = { metric: basis, span, shop: { key, name: shop.name } };
    return [{ name: shop.name ?? key, text: locale.value.cell(metric, cell.value, cell.unit), of }];
  });
  const worked = locale.wordsOf(shopsWords).measures[measure];
  return { worked, text, span, about: locale.wordsOf(shopsWords).total(unit), formula: 'sum', parts };
}

/** What a figure rests on, in few words. */
export function basisName(basis: string, { wordsOf, shortName }: Locale): string {
  const metric = metricById(basis);
  return wordsOf(shopsWords).bases[basis] ?? (metric ? shortName(metric) : basis);
}

/** The best of those counted alike; nothing is best alone, or where neither direction is good. */
function bestOf(measure: ShopMeasure, all: readonly ShopLine[]): ShopCell | undefined {
  const [group] = alikeGroups(all, measure);
  if (!group || group.lines.length < 2) return undefined;
  const { better } = writtenAs(measure, group.basis);
  if (better === 'none') return undefined;
  const cells = group.lines.flatMap(({ cells: of }) => of.get(measure) ?? []);
  // Five days against seven: the larger sum says nothing.
  const isSum = measure === 'sales' || measure === 'traffic';
  if (isSum && new Set(cells.map(({ daysKnown }) => daysKnown)).size > 1) return undefined;
  const values = cells.map((cell) => cell.value);
  const best = better === 'up' ? Math.max(...values) : Math.min(...values);
  const found = cells.filter((cell) => cell.value === best);
  return found.length === 1 ? found[0] : undefined;
}

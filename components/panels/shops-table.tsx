import { useMemo } from 'preact/hooks';
import { type GroupTotal, groupTotals } from '../../utils/analyse/shops/group-totals.ts';
import type { ShopMeasure } from '../../utils/analyse/shops/shop-cell.ts';
import { type Locale, useLocale } from '../i18n/locale.ts';
import { shopsWords } from '../i18n/words/shops.ts';
import type { PanelState } from '../state/panel.ts';
import type { ComparedShop, ShopComparison, ShopComparisonState } from '../state/shop-comparison.ts';
import { type Column, LongTable } from '../ui/long-table.tsx';
import { Change } from './change.tsx';
import { ShopFigure, totalSource, writtenAs } from './shop-figure.tsx';
import { ShopDays, ShopName } from './shop-name.tsx';
import { ShopTrend, trendRange } from './shop-trend.tsx';
import css from './shops-section.module.css';
import { Traced } from './traced.tsx';

interface Props {
  readonly panel: PanelState;
  readonly state: ShopComparisonState;
  readonly view: ShopComparison;
}

/** A shop, or all that may be added of one measure in one currency. */
type Row = ComparedShop | { readonly key: string; readonly measure: ShopMeasure; readonly total: GroupTotal };

const ROW_HEIGHT = 58;

/** Shops down, measures across; what may be added below. */
export function ShopsTable({ panel, state, view }: Props) {
  const locale = useLocale();
  const columns = useMemo(() => columnsOf(panel, view, locale), [panel, view, locale]);
  const rows: readonly Row[] = [...state.sorted.value, ...totalRows(view)];
  return (
    <LongTable
      label={locale.wordsOf(shopsWords).label}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      rowHeight={ROW_HEIGHT}
      height={Math.min(640, rows.length * (ROW_HEIGHT + 1) + 48)}
      sorting={state.sorting.value}
      onSort={state.sort}
    />
  );
}

function totalRows({ lines, measures }: ShopComparison): readonly Row[] {
  return measures.flatMap((measure) =>
    groupTotals(lines, measure).map((total) => ({ key: `total ${measure} ${total.unit}`, measure, total })),
  );
}

function columnsOf(panel: PanelState, view: ShopComparison, locale: Locale): readonly Column<Row>[] {
  const { lines, measures, span } = view;
  const say = locale.wordsOf(shopsWords);
  const range = trendRange(lines);
  const head = (id: string, text: string) => ({ id, head: text, sortLabel: say.sortBy(text) });
  return [
    {
      ...head('name', say.shop),
      cell: (row) =>
        'shop' in row ? <ShopName panel={panel} line={row} /> : <TotalName total={row.total} lines={lines} />,
    },
    ...measures.map((measure) => ({
      ...head(measure, say.measures[measure]),
      cell: (row: Row) => {
        if ('shop' in row)
          return <ShopFigure measure={measure} cell={row.cells.get(measure)} all={lines} shop={row} span={span} />;
        return row.measure === measure ? <Total measure={measure} total={row.total} view={view} cell /> : null;
      },
    })),
    { ...head('trend', say.trend), cell: (row) => 'shop' in row && <ShopTrend line={row} range={range} /> },
    { ...head('days', say.days), holds: 'words', cell: (row) => 'shop' in row && <ShopDays line={row} /> },
  ];
}

function TotalName({ total, lines }: { readonly total: GroupTotal; readonly lines: readonly ComparedShop[] }) {
  const { wordsOf, language } = useLocale();
  const say = wordsOf(shopsWords);
  const names = lines.filter(({ key }) => total.incomplete.includes(key)).map(({ shop, key }) => shop.name ?? key);
  const unread = names.length > 0 ? say.atLeast(names.join(language === 'zh' ? '、' : ', ')) : undefined;
  return (
    <span title={unread}>
      <span class={css['total']}>{say.total(total.unit)}</span>
      <span class={css['console']}>
        {say.totalOf(total.shops)}
        {unread && ' *'}
      </span>
    </span>
  );
}

interface TotalProps {
  readonly measure: ShopMeasure;
  readonly total: GroupTotal;
  readonly view: ShopComparison;
  /** In the table, whose cells the arrow keys go through. */
  readonly cell?: boolean;
}

/** The total of one measure. */
export function Total({ measure, total, view, cell = false }: TotalProps) {
  const locale = useLocale();
  const { value } = locale;
  const metric = writtenAs(measure, total.basis);
  const text = `${total.incomplete.length > 0 ? '≥ ' : ''}${value.cell(metric, total.value, total.unit)}`;
  return (
    <>
      <span class={`${css['value']} ${css['total']}`} title={value.exact(metric, total.value, total.unit)}>
        <Traced cell={cell} of={() => totalSource(measure, total, text, view, locale)}>
          {text}
        </Traced>
      </span>
      <Change better={metric.better} change={total.change ?? undefined} />
    </>
  );
}

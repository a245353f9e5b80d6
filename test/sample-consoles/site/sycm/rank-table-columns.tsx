import { Skeleton, type TableColumnsType } from 'antd';
import type { ProductFigures } from '../../data/figures.ts';
import { peerShown } from '../../data/peer-shown.ts';
import { type RankColumn, rankColumns } from '../../data/rank-columns.ts';
import { changeText, shownText } from '../../data/shown.ts';
import { IndexHint } from './index-hint.tsx';
import { ProductCell } from './product-cell.tsx';

interface RankRows {
  readonly sorting: { readonly code: string; readonly direction: 'ascend' | 'descend' };
  /** The period whose figures stand in the rows; undefined while there are none. */
  readonly period: string | undefined;
  readonly before: ReadonlyMap<string, ProductFigures>;
}

/** Rows that only hold the place of what is coming. */
export const placeholderRows: readonly ProductFigures[] = Array.from(
  { length: 6 },
  (_, index) => ({ id: `placeholder-${index}` }) as ProductFigures,
);

export function rankTableColumns(table: RankRows): TableColumnsType<ProductFigures> {
  const metric = (column: RankColumn) => ({
    key: column.code,
    title: (
      <span className="ant-table-column-title-text">
        {column.label}
        <IndexHint label={column.label} />
      </span>
    ),
    align: 'right' as const,
    width: 146,
    sorter: true,
    sortDirections: ['descend' as const, 'ascend' as const],
    sortOrder: table.sorting.code === column.code ? table.sorting.direction : null,
    render: (_: unknown, product: ProductFigures) => <MetricCell {...table} column={column} product={product} />,
  });
  return [
    {
      key: 'product',
      title: '商品信息',
      fixed: 'left',
      width: 300,
      render: (_: unknown, product) =>
        table.period ? (
          <ProductCell product={product} />
        ) : (
          <Skeleton active avatar={{ shape: 'square' }} title={false} paragraph={{ rows: 2 }} />
        ),
    },
    ...rankColumns.map(metric),
    {
      key: 'more',
      title: '操作',
      fixed: 'right',
      width: 64,
      render: () => (table.period ? <span className="row-link">详情</span> : null),
    },
  ];
}

/** Value, change against the period before, and the peers' average, one below the other. */
function MetricCell({ column, product, period, before }: RankRows & { column: RankColumn; product: ProductFigures }) {
  if (!period) return <Skeleton active title={false} paragraph={{ rows: 2, width: ['80%', '50%'] }} />;
  const shown = column.shown(product);
  const earlier = before.get(product.id);
  const prefix = 'alife-dt-card-common-table';
  return (
    <div key={period} className={`${prefix}-sortable-td ${prefix}-${column.code}`}>
      <div>
        <span className={`${prefix}-sortable-value`}>{shownText(shown)}</span>
      </div>
      <div className={`${prefix}-sortable-cycleCrc`}>
        <span>{changeText(shown, earlier && column.shown(earlier))}</span>
      </div>
      <div className={`${prefix}-sortable-peer`}>
        {shownText(peerShown(shown, `${period} ${product.id} ${column.code}`))}
      </div>
    </div>
  );
}

import { Table } from 'antd';
import { memo } from 'react';
import { choiceText } from '../../data/choice.ts';
import type { ProductFigures } from '../../data/figures.ts';
import { byVisitors, type RankQuestion, rowsOf, type Sorting } from './rank-question.ts';
import { placeholderRows, rankTableColumns } from './rank-table-columns.tsx';
import type { Compared } from './shop.ts';

interface RankTableProps {
  /** Undefined while nothing has arrived: real headers over placeholder rows. */
  readonly asked: RankQuestion | undefined;
  readonly compared: Compared | undefined;
  readonly onSort: (sorting: Sorting) => void;
}

/** The rows that have arrived. Drawn only when others arrive. */
export const RankTable = memo(function RankTable({ asked, compared, onSort }: RankTableProps) {
  return (
    <Table<ProductFigures>
      size="middle"
      rowKey="id"
      rowClassName={(product) => `oui-table-row-tree-node-${product.id}`}
      columns={rankTableColumns({
        sorting: asked?.sorting ?? byVisitors,
        period: asked && choiceText(asked.choice),
        before: new Map(compared?.before?.products.map((product) => [product.id, product])),
      })}
      dataSource={asked ? rowsOf(compared?.now?.products ?? [], asked) : placeholderRows}
      pagination={false}
      scroll={{ x: 1824 }}
      showSorterTooltip={false}
      onChange={(_pagination, _filters, sorter) => {
        const column = Array.isArray(sorter) ? sorter[0] : sorter;
        onSort({
          code: String(column?.columnKey ?? byVisitors.code),
          direction: column?.order ?? byVisitors.direction,
        });
      }}
    />
  );
});

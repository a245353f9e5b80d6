import { Skeleton, Table } from '@arco-design/web-react';
import { chanceBetween } from '../../data/chance.ts';
import { type Shown, shownCount, shownMoney, shownText } from '../../data/shown.ts';
import { tableWait, useLate } from '../shared/use-late.ts';
import type { JdChoice } from './jd-period-bar.tsx';

/** Means of other shops, under labels that look like one's own. */
export function IndustryTable({ choice }: { choice: JdChoice }) {
  const late = useLate(choice, tableWait);
  const rows = late.state === 'first' ? placeholders : meansOf(late.asked);
  return (
    <div data-sample-state={late.state}>
      <Table
        size="small"
        rowKey="label"
        pagination={false}
        loading={late.state === 'stale'}
        data={rows}
        columns={[
          {
            title: '指标',
            dataIndex: 'label',
            render: (label: string) => (late.state === 'first' ? <Skeleton text={{ rows: 1 }} /> : label),
          },
          {
            title: '行业均值',
            dataIndex: 'mean',
            render: (mean: string) => (late.state === 'first' ? <Skeleton text={{ rows: 1 }} /> : mean),
          },
          {
            title: '行业优秀',
            dataIndex: 'best',
            render: (best: string) => (late.state === 'first' ? <Skeleton text={{ rows: 1 }} /> : best),
          },
        ]}
      />
    </div>
  );
}

const placeholders = ['1', '2', '3'].map((label) => ({ label, mean: '', best: '' }));

function meansOf({ start, end }: JdChoice) {
  const row = (label: string, mean: (factor: number) => Shown) => {
    const factor = chanceBetween(0.9, 1.1, `${start} ${end} ${label}`);
    return { label, mean: shownText(mean(factor), '¥'), best: shownText(mean(factor * 1.9), '¥') };
  };
  return [
    row('成交转化率', (factor) => ({ kind: 'rate', last: Math.round(689 * factor) })),
    row('客单价', (factor) => shownMoney(Math.round(13_120 * factor))),
    row('访客数', (factor) => shownCount(Math.round(1_240 * factor))),
  ];
}

import { Tooltip } from 'antd';

/** The "?" beside every label. */
export function IndexHint({ label }: { label: string }) {
  return (
    <Tooltip title={`${label}：统计周期内的数据，次日 9:00 前更新，口径说明见帮助中心第 2 章`}>
      <span className="q">?</span>
    </Tooltip>
  );
}

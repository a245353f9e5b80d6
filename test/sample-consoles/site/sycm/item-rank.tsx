import { Button, Pagination, Spin } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useRefresh } from '../shared/use-beijing-clock.ts';
import { tableWait, useLate } from '../shared/use-late.ts';
import { PeriodBar, type PeriodChoice } from './period-bar.tsx';
import { byVisitors, type RankQuestion, type Sorting } from './rank-question.ts';
import { RankTable } from './rank-table.tsx';
import { comparedFigures } from './shop.ts';

/** 商品排行: period and page change at once, the rows follow. */
export function ItemRank({ choice, onChoose }: PeriodChoice) {
  const [sorting, setSorting] = useState(byVisitors);
  const [list, setList] = useState({ page: 1, pageSize: 10 });
  const question: RankQuestion = { choice, sorting, ...list };
  const late = useLate(question, tableWait);
  const asked = late.state === 'first' ? undefined : late.asked;
  const second = useRefresh();
  const refresh = asked?.choice.type === 'today' ? second : 0;
  const compared = useMemo(() => asked && comparedFigures(asked.choice, refresh), [asked, refresh]);
  const toFirstPage = useCallback(() => setList(({ pageSize }) => ({ page: 1, pageSize })), []);
  const sort = useCallback(
    (chosen: Sorting) => {
      setSorting(chosen);
      toFirstPage();
    },
    [toFirstPage],
  );
  return (
    <div className="oui-card" id="item-rank" data-sample-state={late.state}>
      <div className="oui-card-header-wrapper">
        <div className="oui-card-header">商品排行</div>
        <PeriodBar
          choice={choice}
          onChoose={(chosen) => {
            toFirstPage();
            onChoose(chosen);
          }}
        />
      </div>
      <div className="rank-tools">
        <span className="muted">
          所有终端　全部商品　<span className="oui-index-picker">指标选择 (10/40)</span>　对比 同行同层平均
        </span>
        <span>
          <Button size="small">返回旧版</Button>
          <Button size="small" type="primary" ghost>
            下载
          </Button>
        </span>
      </div>
      <Spin spinning={late.state === 'stale'}>
        <RankTable asked={asked} compared={compared} onSort={sort} />
      </Spin>
      {asked && (
        <Pagination
          className="rank-pages"
          current={list.page}
          pageSize={list.pageSize}
          total={compared?.now?.products.length ?? 0}
          showSizeChanger
          pageSizeOptions={[10, 20, 50]}
          showTotal={(total) => `共${total}条`}
          onChange={(page, pageSize) => setList({ page: pageSize === list.pageSize ? page : 1, pageSize })}
        />
      )}
    </div>
  );
}

import { Skeleton, Spin } from 'antd';
import { useMemo, useState } from 'react';
import { homeCards } from '../../data/home-cards.ts';
import { TrendChart } from '../shared/trend-chart.tsx';
import { useRefresh } from '../shared/use-beijing-clock.ts';
import { cardWait, useLate } from '../shared/use-late.ts';
import { MetricStrip } from './metric-strip.tsx';
import { PeriodBar, type PeriodChoice } from './period-bar.tsx';
import { comparedFigures, shop } from './shop.ts';

/** 整体看板: the cards of the chosen period. */
export function Overview({ choice, onChoose }: PeriodChoice) {
  const late = useLate(choice, cardWait);
  const [selected, setSelected] = useState('payAmt');
  const refresh = useRefresh();
  const asked = late.state === 'first' ? undefined : late.asked;
  const compared = useMemo(() => asked && comparedFigures(asked, refresh), [asked, refresh]);
  const trend = useMemo(() => asked && trendOf(selected, asked.end), [asked, selected]);
  return (
    <div className="oui-card" id="overview" data-sample-state={late.state}>
      <div className="oui-card-header-wrapper">
        <div className="oui-card-header">整体看板</div>
        <PeriodBar choice={choice} onChoose={onChoose} />
      </div>
      <div className="muted compare-line">
        所有终端　<span>同行对比</span>　同行同层平均
      </div>
      {asked && compared ? (
        <Spin spinning={late.state === 'stale'}>
          <MetricStrip choice={asked} compared={compared} selected={selected} onSelect={setSelected} />
          {trend && (
            <div className="trend">
              <div className="muted">趋势图（{trend.label}）</div>
              <TrendChart label={trend.label} points={trend.points} colour="#2f6bff" />
            </div>
          )}
        </Spin>
      ) : (
        <div className="cards cards-skeleton">
          {[1, 2, 3, 4, 5].map((card) => (
            <div className="card" key={card}>
              <Skeleton active title={{ width: '50%' }} paragraph={{ rows: 3 }} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** The thirty closed days up to the end of the choice. */
function trendOf(code: string, end: string) {
  const days = shop.days.filter(({ day }) => day <= end).slice(-30);
  const points = days.flatMap((figures) =>
    homeCards(figures)
      .filter((card) => card.code === code)
      .map(({ label, shown }) => ({ day: figures.day, label, shown })),
  );
  return points[0] && { label: points[0].label, points };
}

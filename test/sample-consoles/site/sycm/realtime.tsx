import { Skeleton } from 'antd';
import { useMemo } from 'react';
import { realtimeCards } from '../../data/home-cards.ts';
import { runningDay } from '../../data/running-day.ts';
import { shownText } from '../../data/shown.ts';
import { BeijingClock } from '../shared/beijing-clock.tsx';
import { today } from '../shared/sample.ts';
import { useRefresh } from '../shared/use-beijing-clock.ts';
import { cardWait, useLate } from '../shared/use-late.ts';
import { IndexHint } from './index-hint.tsx';
import { shop } from './shop.ts';

const yesterday = shop.days.at(-1) ?? shop.todayWhole;

/** 实时概况: what of today has happened, growing every 20 seconds, beside the whole of yesterday. */
export function Realtime() {
  const late = useLate('realtime', cardWait);
  const refresh = useRefresh();
  const cards = useMemo(() => realtimeCards(runningDay(shop.todayWhole, refresh)), [refresh]);
  const compared = realtimeCards(yesterday);
  return (
    <div className="oui-card" id="realtime" data-sample-state={late.state}>
      <div className="oui-card-header-wrapper">
        <div className="oui-card-header">实时概况</div>
        <div className="muted">
          更新时间：{today} <BeijingClock />
        </div>
      </div>
      {late.state === 'first' ? (
        <Skeleton active paragraph={{ rows: 2 }} title={false} />
      ) : (
        <>
          <div className="index-cells">
            {cards.map(({ label, code, shown }, index) => (
              <div className="index-cell" key={`${code} ${refresh}`} data-index-id={code}>
                <div className="index-name">
                  {label}
                  <IndexHint label={label} />
                </div>
                <div className="index-value">{shownText(shown)}</div>
                <div className="muted">
                  昨日全天 <span>{shownText(compared[index]?.shown ?? shown)}</span>
                </div>
              </div>
            ))}
          </div>
          <div className="muted rank-line">
            近30天支付金额排名 <b>36</b> 名，第五层级
          </div>
        </>
      )}
    </div>
  );
}

import { Overview } from './overview.tsx';
import type { PeriodChoice } from './period-bar.tsx';
import { Realtime } from './realtime.tsx';

/** 首页: the running day above, the closed period below. */
export function Home(props: PeriodChoice) {
  return (
    <>
      <Realtime />
      <Overview {...props} />
      <div className="oui-card">
        <div className="oui-card-header-wrapper">
          <div className="oui-card-header">数据解读</div>
        </div>
        <p className="muted">
          访客数较上周同期小幅波动，建议关注支付转化率与加购人数的变化；近 7 日有 2 款商品值得优先补货。
        </p>
      </div>
    </>
  );
}

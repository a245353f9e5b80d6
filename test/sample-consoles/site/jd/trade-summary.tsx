import { Skeleton, Spin } from '@arco-design/web-react';
import { useMemo, useState } from 'react';
import { spanBefore } from '../../data/choice.ts';
import { sampleDays } from '../../data/expected-readings.ts';
import { figuresIn } from '../../data/figures-in.ts';
import { jdCards } from '../../data/jd-cards.ts';
import { runningDay } from '../../data/running-day.ts';
import { sampleShop } from '../../data/sample-shop.ts';
import { today } from '../shared/sample.ts';
import { TrendChart } from '../shared/trend-chart.tsx';
import { useRefresh } from '../shared/use-beijing-clock.ts';
import { cardWait, useLate } from '../shared/use-late.ts';
import { IndexCard } from './index-card.tsx';
import { IndustryTable } from './industry-table.tsx';
import { type JdChoice, JdPeriodBar, yesterdayTab } from './jd-period-bar.tsx';

const shop = sampleShop({ today, days: sampleDays, storefront: 'jd' });

/** 交易概况: cards with the compared period beside each figure, and the industry's means below. */
export function TradeSummary() {
  const second = useRefresh();
  const [choice, setChoice] = useState(yesterdayTab);
  const late = useLate(choice, cardWait);
  const asked = late.state === 'first' ? undefined : late.asked;
  const refresh = asked?.type === 'today' ? second : 0;
  const cards = useMemo(() => (asked ? cardsOf(asked, refresh) : []), [asked, refresh]);
  return (
    <>
      <section className="box" data-sample-state={late.state}>
        <div className="box-head">
          <h3>交易概况</h3>
          <JdPeriodBar choice={choice} onChoose={setChoice} />
        </div>
        {asked ? (
          <Spin loading={late.state === 'stale'} block>
            <div className="index-cards" aria-busy={late.state === 'stale'}>
              {cards.map(({ card, compared }) => (
                <IndexCard key={`${asked.start} ${asked.end} ${card.code}`} card={card} compared={compared} />
              ))}
            </div>
            <div className="trend">
              <span className="g">成交金额趋势</span>
              <TrendChart label="成交金额" points={trendUntil(asked.end)} colour="#e1251b" />
            </div>
          </Spin>
        ) : (
          <div className="index-cards">
            {[1, 2, 3, 4, 5].map((place) => (
              <div className="index-card__a1" key={place}>
                <Skeleton animation text={{ rows: 4 }} />
              </div>
            ))}
          </div>
        )}
      </section>
      <section className="box">
        <h3>
          行业参考 <span className="g">同二级类目均值</span>
        </h3>
        <IndustryTable choice={choice} />
      </section>
    </>
  );
}

function cardsOf(choice: JdChoice, secondOfDay: number) {
  const now = choice.type === 'today' ? runningDay(shop.todayWhole, secondOfDay) : figuresIn(shop, choice);
  const before = figuresIn(shop, spanBefore(choice));
  const compared = before && jdCards(before);
  return now ? jdCards(now).map((card, index) => ({ card, compared: compared?.[index]?.shown })) : [];
}

function trendUntil(end: string) {
  const days = shop.days.filter(({ day }) => day <= end).slice(-30);
  return days.map(({ day, payAmount }) => ({ day, shown: { kind: 'money' as const, last: payAmount } }));
}

import { Tooltip } from '@arco-design/web-react';
import type { Card } from '../../data/home-cards.ts';
import { changeText, type Shown, shownText } from '../../data/shown.ts';

/** Own figure, the compared period's and the change between them. */
export function IndexCard({ card: { label, code, shown }, compared }: { card: Card; compared: Shown | undefined }) {
  const change = changeText(shown, compared);
  return (
    <div className="index-card__a1" data-index={code}>
      <div className="index-card__name">
        {label}
        <Tooltip content={`${label}：以京东统计口径为准，T+1 更新`}>
          <i className="jmt-icon">ⓘ</i>
        </Tooltip>
      </div>
      <div className="index-card__value">{shownText(shown, '¥')}</div>
      <div className="g">
        <span>对比时间</span> <span>{compared ? shownText(compared, '¥') : '-'}</span>
      </div>
      <div className="g">
        <span>环比</span>{' '}
        <span className={change.startsWith('+') ? 'rise' : change === '-' ? undefined : 'fall'}>{change}</span>
      </div>
    </div>
  );
}

import { useState } from 'react';
import { type Choice, choiceText } from '../../data/choice.ts';
import { type Card, homeCards } from '../../data/home-cards.ts';
import { peerShown } from '../../data/peer-shown.ts';
import { changeText, type Shown, shownText } from '../../data/shown.ts';
import { IndexHint } from './index-hint.tsx';
import type { Compared } from './shop.ts';

const perPage = 5;
const item = 'alife-one-design-sycm-indexes-trend-index-item';

interface MetricStripProps {
  readonly choice: Choice;
  readonly compared: Compared;
  readonly selected: string;
  readonly onSelect: (code: string) => void;
}

/** The carousel of cards: all are in the page, five are in view. A new period makes new elements. */
export function MetricStrip({ choice, compared, selected, onSelect }: MetricStripProps) {
  const [page, setPage] = useState(0);
  const cards = compared.now ? homeCards(compared.now) : [];
  const before = compared.before && homeCards(compared.before);
  const weekBefore = compared.weekBefore && homeCards(compared.weekBefore);
  const pages = Array.from({ length: Math.ceil(cards.length / perPage) }, (_, index) => index);
  const turn = (by: number) => setPage(Math.max(0, Math.min(pages.length - 1, page + by)));
  const card = (figure: Card, index: number) => (
    <button
      type="button"
      key={`${choiceText(choice)} ${figure.code}`}
      className={`card ${item} ${item}-${figure.code}${figure.code === selected ? ' card-selected' : ''}`}
      data-onetrace-index-id={figure.code}
      onClick={() => onSelect(figure.code)}
    >
      <div className="item-name">
        <span>{figure.label}</span>
        <IndexHint label={figure.label} />
      </div>
      <div className="v">
        <span className="item-value">{shownText(figure.shown)}</span>
      </div>
      <Change
        label={choice.start === choice.end ? '较前1日' : '较上期'}
        now={figure.shown}
        before={before?.[index]?.shown}
      />
      <Change label="较上周同期" now={figure.shown} before={weekBefore?.[index]?.shown} />
      <div className="row">
        <span>同行同层平均</span>
        <span>{shownText(peerShown(figure.shown, `${choiceText(choice)} ${figure.code}`))}</span>
      </div>
    </button>
  );
  if (cards.length === 0) return <p className="muted">所选时间段暂无数据</p>;
  return (
    <div className="alife-one-design-sycm-indexes-trend-index-container">
      <button
        type="button"
        className="anticon anticon-angle-left"
        disabled={page === 0}
        aria-label="上一组"
        onClick={() => turn(-1)}
      >
        ‹
      </button>
      <div className="slick-slider">
        <div className="slick-list">
          <div className="slick-track" style={{ transform: `translateX(-${page * 100}%)` }}>
            {pages.map((slide) => (
              <div
                key={slide}
                className={slide === page ? 'slick-slide slick-active slick-current' : 'slick-slide'}
                aria-hidden={slide !== page}
              >
                <div className="cards">
                  {cards
                    .slice(slide * perPage, (slide + 1) * perPage)
                    .map((figure, index) => card(figure, slide * perPage + index))}
                </div>
              </div>
            ))}
          </div>
        </div>
      </div>
      <button
        type="button"
        className="anticon anticon-angle-right"
        disabled={page === pages.length - 1}
        aria-label="下一组"
        onClick={() => turn(1)}
      >
        ›
      </button>
    </div>
  );
}

function Change({ label, now, before }: { label: string; now: Shown; before: Shown | undefined }) {
  const change = changeText(now, before);
  const direction =
    change.startsWith('-') && change !== '-' ? 'down' : change === '-' || change === '+0.00%' ? '' : 'up';
  return (
    <div className="row">
      <span>{label}</span>
      <span className={direction}>
        {direction && <i className="anticon">{direction === 'up' ? '▲' : '▼'}</i>}
        {change}
      </span>
    </div>
  );
}

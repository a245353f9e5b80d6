import { createRoot } from 'react-dom/client';
import { shopNames } from '../../data/catalogue.ts';
import { SampleBanner } from '../shared/sample-banner.tsx';
import './jd.css';

const menu = ['首页', '订单', '商品', '营销', '数据', '客服', '资金'];

/** 京麦 around 商智: its own numbers stand outside the frame that holds the figures. */
function Workbench() {
  return (
    <>
      <SampleBanner />
      <header className="jd-top">
        <b className="jd-logo">京麦商家工作台</b>
        <nav />
        <span>{shopNames.jd}</span>
        <span className="todo">待发货 12</span>
        <span className="todo">待售后 3</span>
      </header>
      <div className="jd-wrap">
        <aside className="jd-side">
          {menu.map((word) => (
            <div key={word} className={word === '数据' ? 'on' : undefined}>
              {word}
            </div>
          ))}
        </aside>
        <main className="jd-main jd-main-frame">
          <iframe title="京东商智" name="sz" src="https://jdsz.jd.com/szweb/view/tradeAnalysis/tradeSummary.html" />
        </main>
      </div>
    </>
  );
}

const root = document.querySelector('#root');
if (!root) throw new Error('jdm.html has no #root');
createRoot(root).render(<Workbench />);

import type { ReactNode } from 'react';
import { shopNames } from '../../data/catalogue.ts';
import { HiddenCalendar } from '../shared/hidden-calendar.tsx';
import { PageFoot } from '../shared/page-foot.tsx';
import { today } from '../shared/sample.ts';
import { routes } from './routes.ts';

const top = ['首页', '交易', '流量', '客户', '商品', '营销', '服务', '内容', '市场', '自助分析', '业务专区'];
const topRoutes: Readonly<Record<string, string>> = { 首页: routes.home, 商品: routes.itemRank };
const sides: Readonly<Record<string, readonly string[]>> = {
  [routes.home]: ['首页', '实时直播', '核心监控', '经营日报'],
  [routes.itemRank]: ['宏观监控', '商品排行', '商品360', '品类360', '异常商品'],
};
const footLinks = [
  '经营分析 市场行情 竞争情报 客户洞察 自助取数 流量看板 店铺来源 商品来源 搜索词分析 推荐分析 效果广告 品牌广告 交易概况 交易构成',
  '交易明细 宏观监控 商品排行 商品洞察 异常商品 分类分析 单品服务分析 服务体验 评价分析 退款分析 内容概况 直播分析 营销工具 营销效果',
].flatMap((words) => words.split(' '));

interface FrameProps {
  readonly path: string;
  readonly onGo: (path: string) => void;
  readonly children: ReactNode;
}

/** What both pages share: header with the shop's name, navigation, watermark, foot and the usual hidden layers. */
export function Frame({ path, onGo, children }: FrameProps) {
  const shop = shopNames.taobao;
  const current = path === routes.itemRank ? '商品' : '首页';
  const link = (word: string, to: string | undefined, active: boolean) => (
    <a
      key={word}
      href={to ?? '#'}
      aria-current={active ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        if (to) onGo(to);
      }}
    >
      {word}
    </a>
  );
  return (
    <div className="ebase-ModernFrame__root">
      <div className="ebase-ModernFrame__header">
        <div className="ebase-ModernFrame__line">
          <b className="ebase-ModernFrame__logo">生意参谋</b>
          <span className="ebase-ModernFrame__title" title={shop}>
            {shop}
          </span>
          <span className="ebase-ModernFrame__tag">主店</span>
          <span className="ebase-ModernFrame__tools">AI 问数　惠商　我的　帮助　退出</span>
        </div>
        <nav className="ebase-ModernFrame__nav">{top.map((word) => link(word, topRoutes[word], word === current))}</nav>
      </div>
      <div className="layout">
        <aside className="side">
          {(sides[path] ?? sides[routes.home])?.map((word) =>
            link(word, undefined, word === (path === routes.itemRank ? '商品排行' : '首页')),
          )}
        </aside>
        <main className="main">{children}</main>
      </div>
      <PageFoot links={footLinks} />
      <HiddenCalendar month={today.slice(0, 7)} />
      <HiddenTooltip />
      <Watermark text={`${shop}:yunying01`} />
    </div>
  );
}

function HiddenTooltip() {
  return (
    <div className="oui-index-tooltip ant-tooltip-hidden" role="tooltip" style={{ display: 'none' }}>
      <b>访客数</b> 统计周期内访问您店铺页面的去重人数，一个人访问多次只记 1 人。例如昨日 1,000 人、今日 1,200 人。
    </div>
  );
}

function Watermark({ text }: { text: string }) {
  return (
    <div className="watermark" aria-hidden="true">
      {[12, 38, 64, 90].flatMap((row) =>
        [4, 28, 52, 76].map((column) => (
          <span key={`${row} ${column}`} style={{ left: `${column}%`, top: `${row}%` }}>
            {text}
          </span>
        )),
      )}
    </div>
  );
}

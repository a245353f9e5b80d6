import type { ReactNode } from 'react';
import { shopNames } from '../../data/catalogue.ts';
import { PageFoot } from '../shared/page-foot.tsx';

const top = ['首页', '实时', '流量', '交易', '商品', '客户', '营销', '服务', '行业', '竞争', '报表中心'];
const side = ['交易概况', '交易特征', '交易构成'];
const footLinks =
  '实时概况 实时榜单 流量概况 流量路径 关键词分析 交易概况 交易特征 商品概况 商品明细 异常商品 客户分析 潜客分析 营销分析 服务概况 评价分析 行业大盘 品牌分析 属性分析 竞争分析 报表中心 下载中心'.split(
    ' ',
  );

export function JdFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="jd-top">
        <b className="jd-logo">京东商智</b>
        <nav>
          {top.map((word) => (
            <span key={word} className={word === '交易' ? 'on' : undefined}>
              {word}
            </span>
          ))}
        </nav>
        <a href="https://mall.jd.com/index-99041700.html" target="_blank" rel="noreferrer">
          {shopNames.jd}
        </a>
      </header>
      <div className="jd-wrap">
        <aside className="jd-side">
          {side.map((word) => (
            <div key={word} className={word === '交易概况' ? 'on' : undefined}>
              {word}
            </div>
          ))}
        </aside>
        <main className="jd-main">{children}</main>
      </div>
      <PageFoot links={footLinks} />
    </>
  );
}

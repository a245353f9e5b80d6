import { ConfigProvider } from '@arco-design/web-react';
import zhCN from '@arco-design/web-react/es/locale/zh-CN';
import '@arco-design/web-react/dist/css/arco.css';
import { createRoot } from 'react-dom/client';
import { SampleBanner } from '../shared/sample-banner.tsx';
import { JdFrame } from './jd-frame.tsx';
import { TradeSummary } from './trade-summary.tsx';
import './jd.css';

const root = document.querySelector('#root');
if (!root) throw new Error('jdsz.html has no #root');
if (window.top !== window) document.body.classList.add('framed');
createRoot(root).render(
  <ConfigProvider locale={zhCN}>
    <SampleBanner />
    <JdFrame>
      <TradeSummary />
    </JdFrame>
  </ConfigProvider>,
);

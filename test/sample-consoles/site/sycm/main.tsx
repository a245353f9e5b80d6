import { ConfigProvider } from 'antd';
import zhCN from 'antd/es/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { createRoot } from 'react-dom/client';
import { SampleBanner } from '../shared/sample-banner.tsx';
import { App } from './app.tsx';
import './sycm.css';

dayjs.locale('zh-cn');

const theme = {
  token: {
    colorPrimary: '#2f6bff',
    colorLink: '#2f6bff',
    borderRadius: 6,
    fontFamily: '"PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.15s',
  },
  components: { Table: { headerBg: '#f5f7fa', headerColor: '#5b6475', cellPaddingBlock: 10 } },
};

const root = document.querySelector('#app');
if (!root) throw new Error('sycm.html has no #app');
createRoot(root).render(
  <ConfigProvider locale={zhCN} theme={theme}>
    <SampleBanner />
    <App />
  </ConfigProvider>,
);

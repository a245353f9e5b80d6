const questions = [
  '访客数为什么与次日数据不同？',
  '如何提升支付转化率？',
  '成交金额包含退款吗？',
  '为什么实时数据与离线数据有差异？',
  '数据什么时候更新？',
  '子账号看不到某些指标怎么办？',
  '客单价是怎么计算的？',
  '如何订阅经营日报？',
];

const services = [
  '帮助中心',
  '规则中心',
  '服务协议',
  '隐私政策',
  '联系客服',
  '意见反馈',
  '关于我们',
  '廉正举报',
  '开放平台',
];

/** The long foot of links: metric words without figures. */
export function PageFoot({ links }: { links: readonly string[] }) {
  return (
    <footer className="page-foot">
      <div>{linked(links)}</div>
      <div>
        <b>常见问题</b>
        {linked(questions)}
      </div>
      <div>{linked(services)}</div>
      <p>
        本页面数据仅供商家经营参考，请勿泄露给第三方。数据在统计周期结束后仍可能因退款、去重等原因调整，以平台最终结算为准。
      </p>
    </footer>
  );
}

const linked = (words: readonly string[]) => words.map((word) => <span key={word}>{word}</span>);

import { Carousel, Table } from 'antd';
import { createRoot } from 'react-dom/client';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly visitors: number;
  readonly amount: string;
}

const count = 180;
const items: Item[] = Array.from({ length: count }, (_, index) => ({
  id: String(68_112_000_000 + index),
  name: `样例商品 ${index + 1} 号`,
  visitors: 5000 - index * 7,
  amount: (9000 - index * 13.5).toFixed(2),
}));

const columns = [
  {
    title: '商品信息',
    width: 320,
    render: (_: unknown, { id, name }: Item) => (
      <div>
        <a href={`https://item.example/item.htm?id=${id}`} title={name}>
          {name}
        </a>
        <p>ID: {id}</p>
      </div>
    ),
  },
  { title: '访客数', dataIndex: 'visitors', width: 140, sorter: (a: Item, b: Item) => a.visitors - b.visitors },
  { title: '支付金额', dataIndex: 'amount', width: 140 },
];

const slides = [
  [
    ['访客数', '48,210'],
    ['浏览量', '120,433'],
  ],
  [
    ['支付金额', '88,410.50'],
    ['支付买家数', '1,204'],
  ],
  [
    ['支付件数', '1,533'],
    ['加购人数', '3,002'],
  ],
] as const;

/** A ranking of 180 goods in a virtual table below a carousel of cards: what is in sight is never all there is. */
createRoot(document.getElementById('root') as HTMLElement).render(
  <div>
    <div className="ebase-ModernFrame__title">拾屿样例家居旗舰店</div>
    <span className="oui-date-picker-current-date">统计时间 2026-08-23</span>
    <section className="oui-card">
      <h3>核心指标</h3>
      <Carousel infinite={false}>
        {slides.map((cards) => (
          <div key={cards[0][0]}>
            {cards.map(([label, value]) => (
              <div key={label}>
                <p>{label}</p>
                <b>{value}</b>
              </div>
            ))}
          </div>
        ))}
      </Carousel>
    </section>
    <h3>商品排行</h3>
    <Table<Item>
      virtual
      rowKey="id"
      columns={columns}
      dataSource={items}
      pagination={false}
      scroll={{ x: 600, y: 500 }}
    />
    <p>共 {count} 条</p>
  </div>,
);

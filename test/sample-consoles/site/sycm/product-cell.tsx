import { chance } from '../../data/chance.ts';
import type { ProductFigures } from '../../data/figures.ts';

const shapes = [
  'M14 30h20l-3 9H17zM24 10v20',
  'M12 20h24v16H12zM12 26h24',
  'M24 11c7 0 11 5 11 12s-5 14-11 14-11-7-11-14 4-12 11-12z',
  'M13 36V18l11-7 11 7v18z',
  'M16 13h16l3 24H13z',
];

/** The product as the list shows it: picture, shortened title with the whole one behind it, id, day of publication. */
export function ProductCell({ product: { id, title, published } }: { product: ProductFigures }) {
  return (
    <div className="sycm-goods-td">
      <ProductPicture id={id} />
      <div>
        <div className="goodsName">
          <span className="singleGoodsName">
            <a href={`//item.taobao.com/item.htm?id=${id}`} target="_blank" rel="noreferrer" title={title}>
              {title.length > 15 ? `${title.slice(0, 15)}…` : title}
            </a>
          </span>
        </div>
        <div className="goods-subIndex-text muted">ID:{id}</div>
        <div className="muted">发布时间：{published}　较前一日</div>
      </div>
    </div>
  );
}

function ProductPicture({ id }: { id: string }) {
  const hue = Math.floor(chance(`${id} hue`) * 360);
  return (
    <svg className="goods-picture" viewBox="0 0 48 48" role="img" aria-label="商品图">
      <rect width="48" height="48" rx="6" fill={`hsl(${hue} 42% 92%)`} />
      <path
        d={shapes[Math.floor(chance(`${id} shape`) * shapes.length)] ?? ''}
        fill={`hsl(${hue} 38% 82%)`}
        stroke={`hsl(${hue} 30% 52%)`}
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** How a product's demand moves over the sample's days. `launch…` products are not listed before their launch. */
export type Fate = 'steady' | 'launch-and-grow' | 'die' | 'stock-out' | 'tiny' | 'launch-late';

export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  readonly cents: number;
  /** Visitors of an ordinary day. */
  readonly visitors: number;
  /** Buyers per visitor of an ordinary day. */
  readonly rate: number;
  readonly fate: Fate;
}

export type Storefront = 'taobao' | 'jd';

export const shopNames: Readonly<Record<Storefront, string>> = {
  taobao: '拾屿样例家居旗舰店',
  jd: '拾屿样例家居京东店',
};

const entry = (
  id: string,
  title: string,
  cents: number,
  visitors: number,
  rate: number,
  fate: Fate = 'steady',
): CatalogueEntry => ({ id, title, cents, visitors, rate, fate });

/** Invented products of an invented shop; ids from a range no marketplace has handed out. */
export const catalogue: Readonly<Record<Storefront, readonly CatalogueEntry[]>> = {
  taobao: [
    entry('990417200013', '云朵纯棉四件套全棉床单被套新疆长绒棉裸睡亲肤双人', 25900, 1180, 0.021),
    entry('990417200021', '日式棉麻遮光窗帘成品卧室客厅免打孔短帘定制', 12800, 1020, 0.026),
    entry('990417200039', '北欧陶瓷餐具套装碗碟家用一人食微波炉可用哑光釉', 8990, 940, 0.034, 'stock-out'),
    entry('990417200047', '加厚珊瑚绒毛毯办公室午睡毯子冬季空调毯双面绒', 6900, 860, 0.041),
    entry('990417200054', '无印风实木床头柜小型简约现代卧室收纳储物窄柜', 19900, 720, 0.015),
    entry('990417200062', '香薰蜡烛礼盒大豆蜡安神助眠卧室伴手礼生日礼物', 5990, 690, 0.038, 'launch-and-grow'),
    entry('990417200070', '可折叠收纳箱大容量衣物整理箱带盖防潮宿舍神器', 4590, 610, 0.047),
    entry('990417200088', '夏季冰丝凉席三件套可水洗空调软席双人折叠', 15900, 640, 0.029, 'die'),
    entry('990417200096', '记忆棉护颈枕慢回弹单人成人睡眠枕芯一对装', 9900, 540, 0.031),
    entry('990417200104', '懒人沙发榻榻米单人小户型阳台躺椅可拆洗豆袋', 32900, 470, 0.009),
    entry('990417200112', '玻璃花瓶摆件透明水养鲜花插花客厅轻奢高级感', 3990, 430, 0.044),
    entry('990417200120', '硅藻泥吸水脚垫浴室门口防滑地垫速干软垫', 3290, 420, 0.052),
    entry('990417200138', '原木色折叠餐桌小户型家用吃饭桌伸缩多功能', 45900, 350, 0.006),
    entry('990417200146', '珐琅铸铁锅炖锅家用煲汤焖烧锅电磁炉通用搪瓷锅', 29900, 310, 0.012, 'launch-late'),
    entry('990417200153', '落地灯客厅卧室床头氛围灯日式纸灯立式台灯', 16900, 290, 0.017),
    entry('990417200161', '手冲咖啡壶套装分享壶滤杯家用入门三件套', 11900, 240, 0.023),
    entry('990417200179', '防水防油桌布免洗餐桌垫软玻璃透明茶几垫', 4990, 230, 0.039),
    entry('990417200187', '儿童学习椅可升降矫姿写字椅家用小学生座椅', 39900, 170, 0.008),
    entry('990417200195', '棉线编织挂毯客厅背景布艺装饰画床头挂布', 7900, 110, 0.018),
    entry('990417200203', '竹制砧板整竹菜板抗菌防霉家用擀面板大号', 5590, 95, 0.036),
    entry('990417200211', '藤编脏衣篮北欧风洗衣篓玩具收纳筐带内衬', 8800, 42, 0.024),
    entry('990417200229', '黄铜书签复古文创礼品定制刻字毕业纪念', 2900, 5, 0.03, 'tiny'),
    entry('990417200237', '手工羊毛毡杯垫隔热垫圆形加厚单片装', 1990, 3, 0.025, 'tiny'),
    entry('990417200245', '替换灯罩纸灯笼配件（仅灯罩不含灯）', 2590, 1.2, 0.04, 'tiny'),
  ],
  jd: [
    entry('100990417013', '拾屿 纯棉四件套 长绒棉床单被套 1.8米床', 26900, 460, 0.062),
    entry('100990417021', '拾屿 珊瑚绒毛毯 加厚双面绒 150×200cm', 7900, 390, 0.084),
    entry('100990417039', '拾屿 陶瓷餐具套装 16件 哑光釉', 16900, 300, 0.055, 'stock-out'),
    entry('100990417047', '拾屿 记忆棉护颈枕 一对装', 10900, 240, 0.071),
    entry('100990417054', '拾屿 大豆蜡香薰礼盒', 6990, 210, 0.078, 'launch-and-grow'),
    entry('100990417062', '拾屿 折叠收纳箱 66L 三只装', 8990, 190, 0.093),
    entry('100990417070', '拾屿 冰丝凉席三件套 1.8米', 16900, 180, 0.048, 'die'),
    entry('100990417088', '拾屿 珐琅铸铁锅 24cm', 31900, 120, 0.032, 'launch-late'),
    entry('100990417096', '拾屿 竹制砧板 大号', 5990, 60, 0.066),
  ],
};

/**
 * Words of back offices that are nobody's secret: they stay in a report of a page, because the reader goes by them.
 * Chinese words are looked for inside of texts, longest first; the others are whole words in lower case.
 */
export const chineseWords: readonly string[] = (
  '实时 概况 整体 看板 商品 宝贝 产品 货品 单品 排行 排名 榜单 列表 明细 详情 数据 概览 总览 总计 合计 汇总 小计 总和 均值 平均 总体 全店 全部 店铺 本店 我的店铺 ' +
  '统计 时间 周期 日期 区间 范围 更新 截至 截止 截止至 今日 今天 昨日 昨天 前日 前天 当日 当天 当前 本期 本周 本月 上周 上月 上期 上一周期 上周期 去年 去年同期 同期 自然日 自然周 自然月 自定义 按日 按周 按月 ' +
  '全天 较 上日 前日 前一日 前一天 上一天 上一日 上一月 上一周 上个月 上个周期 前一周 环比 同比 对比 比较 比较期 对比时间 比上 日环比 周同比 月同比 涨跌 增长率 变化 变化率 连降 连升 持平 增长 下降 上升 ' +
  '同行 同层 同类目 行业 竞品 竞店 商机 大盘 商圈 基准 优秀 市场 参考 行业参考 同行同层平均 同行同层优秀 标杆 头部 领先 ' +
  '目标 预测 预估 模拟 示例 公告 常见问题 帮助中心 新手引导 新手任务 教程 学习中心 课程 规则中心 ' +
  '来源 渠道 流量 搜索 推荐 首页 淘宝 天猫 手淘 京东 自主访问 直接访问 付费 免费 推广 直通车 直播 短视频 关键词 搜索词 推广计划 计划名称 推广单元 一级 二级 三级 ' +
  '交易 成交 支付 下单 退款 退货 发货 签收 售后 订单 订单编号 订单号 金额 件数 人数 次数 数量 占比 时长 转化 转化率 客单价 笔单价 件单价 访客 访客数 浏览 浏览量 曝光 点击 加购 收藏 关注 粉丝 会员 老客 新客 买家 客户 用户 评分 得分 体验分 体验 服务 物流 指数 ' +
  '编号 编码 货号 名称 标题 类目 品类 分类 标签 状态 操作 类型 等级 图片 价格 库存 可售 链接 规格 品牌 上架 下架 发布 编辑 删除 ' +
  '指标 指标值 数值 指标说明 说明 提示 趋势 更多 查看 详细 下载 导出 筛选 选择 选择指标 展开 收起 刷新 重置 确定 取消 保存 提交 查询 设置 返回 上一页 下一页 跳至 跳转 条记录 每页 显示 记录 默认 排序 升序 降序 最近 过去 累计 单位 万元 百分比 ' +
  '旗舰店 专卖店 专营店 自营店 企业店 加载中 正在加载 请稍候 暂无 暂无数据 无数据 没有数据 登录 请登录 重新登录 扫码登录 密码登录 账号登录 短信登录 手机号登录 失效 过期 超时 访问受限 被拒绝 过于频繁 验证 滑动验证 滑块 完成 拖动 ' +
  '收货人 收件人 联系人 姓名 昵称 电话 手机号 手机 地址 会员名 收货 收件 联系 信息 ' +
  '无线 手机端 电脑端 终端 所有终端 全部终端 工作台 经营 运营 管理 营销 财务 中心 账户 消息 通知 反馈 客服 生意参谋 千牛 商智 京麦 罗盘 生意 参谋 内容 人群 自助 取数 业务 专题 竞争 服务与退款 真实 店铺体验分 核心 关键 数据总览 分析 报告 报表 监控 诊断 预警 任务 活动 优惠券 小时 分钟 天 数 率'
).split(' ');

export const otherWords: readonly string[] = (
  'home overview dashboard analytics report reports business sales traffic orders order products product items item units unit sessions session visitors visitor visits visit page pages views view clicks click impressions ' +
  'total totals subtotal grand summary average avg net gross returns refunds refund coupons discounts taxes tax shipping revenue amount count quantity qty rate ratio percentage percent conversion value values price stock rank ranking score rating status type category tags tag brand vendor image url ' +
  'date day days week weeks month months quarter year hour hours minute minutes time today yesterday last this next previous prior past custom range period from to of and or by over per the a an in on at as for with than vs versus compared change changes benchmark industry peers peer similar shops shop store stores ' +
  'updated refreshed week-to-date month-to-date year-to-date quarter-to-date data reporting analysis compare comparison search query queries keyword keywords term terms source sources channel channels referrer campaign campaigns listing listings variation variations sku spu asin id title name names seller parent child msku ' +
  'customer customers buyer buyers recipient phone address email new returning all other others none no yes more less show hide showing results rows entries columns column download export import filter filters sort edit delete save cancel apply reset close open menu settings help info sign log out please login logout loading wait access denied captcha session expired n na ' +
  'zeitraum periode período dos dados titel título titre titolo artikel produkt prodotto producto artículo datum tag fecha data tanggal de del el la le les der die das und im vergleich rispetto dibanding minggu bulan hari ' +
  'sold paid pending completed cancelled processing refunded placed confirmed available shown live realtime real level top best seller central marketplace amazon shopify etsy ebay shopee lazada tiktok woocommerce vendure wordpress admin marketing ads advertising inventory catalog catalogue payments performance growth insights metrics metric chart table list grid add create manage account accounts user users profile language english ' +
  'us ca can au nz hk nt mx mxn cn jp rp rm kr zł kč cny rmb usd eur gbp jpy cad aud nzd brl inr sgd myr thb idr vnd php twd hkd krw sek nok dkk pln chf czk am pm'
).split(' ');

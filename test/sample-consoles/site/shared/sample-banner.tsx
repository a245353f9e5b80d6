import './sample-banner.css';

/** Nobody may take this page for the console, or its figures for anyone's. A framed page leaves it to its frame. */
export function SampleBanner() {
  if (window.top !== window) return null;
  return (
    <div className="tillside-sample" role="note">
      <b>Tillside 样例</b>
      <span>
        店侧样例页面：店铺、商品与数字均为虚构，与任何平台和商家无关
        <i>　·　Tillside sample page: the shop and every figure are invented</i>
      </span>
    </div>
  );
}

/** Words of sources that are bought. A source is what its name says; who sells it changes every year. */
const paid =
  /付费|广告|推广|直通车|万相台|引力魔方|超级推荐|淘宝客|淘客|品销宝|钻展|千川|竞价|京东快车|\b(paid|ads?|advertising|sponsored|cpc|ppc|affiliate)\b/i;
const free = /免费|自然|非付费|非广告|\b(free|organic|unpaid)\b/i;

/** Whether a traffic source is paid for, by the names on its path; undefined when they do not say. */
export function isPaidSource(path: readonly string[]): boolean | undefined {
  if (path.some((name) => free.test(name))) return false;
  return path.some((name) => paid.test(name)) ? true : undefined;
}

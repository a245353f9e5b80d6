import type { PageRule } from '../model/adapter.ts';
import type { RawPage } from '../model/raw-page.ts';
import type { NothingReason } from '../model/tab-state.ts';

const blockedWords =
  /检测到您正使用(?:爬虫|插件)|访问(?:受限|被拒绝|过于频繁)|请求(?:过于频繁|异常)|违反(?:淘宝|平台)规则|滑动验证|请(?:完成|拖动)(?:下方)?(?:验证|滑块)|access denied|unusual traffic|are you a robot|captcha/i;
const signInWords =
  /请(?:先)?(?:重新)?登录|扫码登录|密码登录|账号登录|短信登录|登录(?:已)?(?:失效|过期|超时)|手机号登录|sign in to|log in to|please (?:sign|log) in|session (?:has )?expired/i;
const signInPath = /(?:^|[/._-])(?:login|signin|sign-in|passport|wp-login)(?:[/._?-]|$)/i;
const loadingWords = /加载中|正在加载|loading…|loading\.\.\.|请稍候|please wait/i;
const shellLength = 200;

/** Why a page without a single own figure has none. */
export function whyNothing(raw: RawPage, page: PageRule | null, path: string): NothingReason {
  if (page?.read === 'never') return 'unknown-page';
  if (blockedWords.test(raw.opening) && raw.tables.length === 0) return 'blocked';
  if (raw.passwordField || signInPath.test(path) || (signInWords.test(raw.opening) && raw.cards.length === 0))
    return 'signed-out';
  if (raw.busy || raw.textLength < shellLength || loadingWords.test(raw.opening)) return 'loading';
  if (!page) return 'unknown-page';
  // Nothing of what makes the page is there at all: a frame waiting for its data, not another design.
  return raw.cards.length === 0 && raw.tables.length === 0 && raw.clues.length === 0 ? 'loading' : 'redesigned';
}

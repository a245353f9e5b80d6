import type { TabState } from '../../utils/model/tab-state.ts';
import type { Locale } from '../i18n/locale.ts';
import { doubtWords } from './doubt-words.ts';
import { metricNames } from './metric-name.ts';

/** The way out a notice offers. */
export type WayOut = 'choose' | 'resume' | 'allow' | 'reload' | 'home';

export interface TabNotice {
  readonly tone: 'calm' | 'good' | 'busy' | 'warn';
  readonly title: string;
  readonly details: readonly string[];
  /** The first one is what helps most often. */
  readonly waysOut: readonly { readonly kind: WayOut; readonly text: string }[];
}

type Captured = Extract<TabState, { state: 'captured' }>;
type Nothing = Extract<TabState, { state: 'nothing' }>;

/** What to tell the user about the tab in front of them. `name` is how its console is called. */
export function tabNotice(tab: TabState, { words, ...locale }: Locale, name: string): TabNotice {
  const { tab: say } = words;
  switch (tab.state) {
    case 'no-console':
      return { tone: 'calm', title: say.noConsole, details: [], waysOut: [{ kind: 'choose', text: say.choose }] };
    case 'paused':
      return pausedNotice({ words, ...locale });
    case 'needs-permission': {
      const waysOut = [{ kind: 'allow', text: say.allow(name) }] as const;
      return { tone: 'warn', title: say.needsPermission(name), details: [say.needsPermissionHint], waysOut };
    }
    case 'reading':
      return { tone: 'busy', title: say.reading(name), details: [], waysOut: [] };
    case 'not-saved': {
      const details = [words.failure.kinds[tab.problem], say.keepsTrying];
      return { tone: 'warn', title: say.notSaved, details, waysOut: [] };
    }
    case 'nothing':
      return nothingNotice(tab, { words, ...locale }, name);
    case 'captured':
      return capturedNotice(tab, { words, ...locale });
  }
}

export function pausedNotice({ words }: Locale): TabNotice {
  const { paused, pausedHint, resume } = words.tab;
  return { tone: 'warn', title: paused, details: [pausedHint], waysOut: [{ kind: 'resume', text: resume }] };
}

function nothingNotice(tab: Nothing, locale: Locale, name: string): TabNotice {
  const { tab: say } = locale.words;
  const missing = tab.missing.length > 0 ? [say.missing(metricNames(locale, tab.missing))] : [];
  const reload = { kind: 'reload', text: say.reload } as const;
  const home = { kind: 'home', text: say.home(name) } as const;
  const ways = {
    loading: [],
    'signed-out': [home],
    blocked: [reload],
    redesigned: [reload, home],
    'unknown-page': [home],
  };
  return {
    tone: tab.reason === 'loading' ? 'busy' : 'warn',
    title: say.nothing,
    details: [say.reasons[tab.reason](name), ...missing],
    waysOut: ways[tab.reason],
  };
}

function capturedNotice(tab: Captured, locale: Locale): TabNotice {
  const { tab: say } = locale.words;
  const count = locale.count(tab.readings);
  const { shown, total } = tab.completeness ?? { shown: 0, total: null };
  return {
    tone: tab.status === 'ok' ? 'good' : 'warn',
    title: tab.status === 'ok' ? say.captured(count) : say.partial(count),
    details: [
      ...(total !== null && shown < total ? [say.rows(locale.count(shown), locale.count(total))] : []),
      ...(tab.missing.length > 0 ? [say.missing(metricNames(locale, tab.missing))] : []),
      ...doubtsOf(tab, locale),
    ],
    waysOut: [],
  };
}

/** A changed page is another matter than figures that disagree. */
function doubtsOf({ warnings }: Captured, locale: Locale): readonly string[] {
  const { tab: say } = locale.words;
  const strange = warnings.flatMap((warning) => (warning.startsWith('layout:') ? [warning.slice(7)] : []));
  const others = warnings.filter((warning) => !warning.startsWith('layout'));
  return [
    ...(warnings.includes('layout-changed') ? [say.layoutChanged] : []),
    ...(strange.length > 0 ? [say.layoutDoubts(metricNames(locale, strange))] : []),
    ...doubtWords(others, locale),
  ];
}

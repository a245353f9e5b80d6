import { resolveLanguage } from '../../components/i18n/language.ts';
import { loadWords } from '../../components/i18n/load-words.ts';
import { connect } from '../../utils/store/connection.ts';
import { browser } from '../../utils/webext/browser.ts';
import { onSettingsChange, readSettings } from '../../utils/webext/settings.ts';
import { onTabStateChange } from '../../utils/webext/tab-states.ts';
import { askedEarly } from './asked-early.ts';
import { seenTab } from './seen-tab.ts';

// A script of its own (head-of-pages.ts): the browser opens databases and answers questions while the rest of the page's
// code is still on its way.

const connection = connect();
connection.run(async () => undefined).catch(() => undefined);
// Most people speak the language of their browser.
loadWords(resolveLanguage('auto', browser.i18n.getUILanguage())).catch(() => undefined);

/** What the first picture of a page waits for, asked for as early as can be. */
export const begun = {
  connection,
  // Once for the words and colours, once for the store.
  settings: askedEarly(readSettings, onSettingsChange, 2),
  tab: askedEarly(seenTab, onTabStateChange, 1),
};

export type Begun = typeof begun;

import { render } from 'preact';
import '../../../components/ui/tokens.css';
import '../../../components/ui/base.css';
import { LocaleContext } from '../../../components/i18n/locale.ts';
import { Dashboard } from '../../../components/panels/dashboard.tsx';
import { Popup } from '../../../components/panels/popup.tsx';
import { SidePanel } from '../../../components/panels/side-panel.tsx';
import { Teach } from '../../../components/panels/teach.tsx';
import { Welcome } from '../../../components/panels/welcome.tsx';
import { dress } from '../../../components/state/dress.ts';
import { createGrants } from '../../../components/state/grants.ts';
import { createPanel } from '../../../components/state/panel.ts';
import { loadPreferences } from '../../../components/state/preferences.ts';
import type { SectionId } from '../../../components/state/section.ts';
import type { SpanChoice } from '../../../components/state/span.ts';
import type { Settings } from '../../../utils/model/settings.ts';
import { fakeHost } from '../fake-host.ts';
import { scene } from './scenes.ts';
import { teachScene } from './teach-scene.ts';

/** ?page=panel|dashboard|popup|welcome|teach &section=today|data|… &scene=full|… &language=zh|en &theme=light|dark &span=day|week|month */
const asked = new URLSearchParams(location.search);
const { host } = fakeHost({
  teach: teachScene(asked.get('figure') ?? 'card'),
  ...scene(asked.get('scene') ?? 'full', asked.get('tab') ?? 'captured'),
  settings: {
    language: (asked.get('language') ?? 'zh') as Settings['language'],
    theme: (asked.get('theme') ?? 'light') as Settings['theme'],
    paused: asked.get('tab') === 'paused',
  },
});
const root = document.getElementById('root') ?? document.body;

async function show() {
  if (asked.get('page') === 'welcome') {
    const preferences = await loadPreferences(host);
    dress(document.documentElement, preferences);
    return <Welcome host={host} preferences={preferences} grants={createGrants(host)} />;
  }
  if (asked.get('page') === 'teach') {
    const preferences = await loadPreferences(host);
    dress(document.documentElement, preferences);
    return (
      <LocaleContext.Provider value={preferences.locale.value}>
        <Teach host={host} onBack={() => {}} />
      </LocaleContext.Provider>
    );
  }
  const panel = createPanel(host, await loadPreferences(host));
  panel.section.value = (asked.get('section') ?? 'today') as SectionId;
  panel.span.value = (asked.get('span') ?? 'day') as SpanChoice;
  dress(document.documentElement, panel.preferences);
  if (asked.get('page') === 'dashboard') return <Dashboard panel={panel} />;
  return asked.get('page') === 'popup' ? <Popup panel={panel} /> : <SidePanel panel={panel} />;
}

render(await show(), root);

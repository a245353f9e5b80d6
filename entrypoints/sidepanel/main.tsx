import { render } from 'preact';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { SidePanel } from '../../components/panels/side-panel.tsx';
import { dress } from '../../components/state/dress.ts';
import { createPanel, shopInSight } from '../../components/state/panel.ts';
import { loadPreferences } from '../../components/state/preferences.ts';
import { followHash } from '../../components/state/section.ts';
import { begun } from './begin.ts';
import { extensionHost } from './extension-host.ts';

const host = extensionHost(begun);
const inSight = shopInSight(host);
const panel = createPanel(host, await loadPreferences(host), inSight);
dress(document.documentElement, panel.preferences);
followHash(panel.section, window);
const root = document.getElementById('root') ?? document.body;
// The mark that stood in for the panel: Preact would put the panel before it.
root.replaceChildren();
render(<SidePanel panel={panel} />, root);
void import('./dock.ts').then(({ rememberDock }) => rememberDock());

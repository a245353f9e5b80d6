import { render } from 'preact';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { Dashboard } from '../../components/panels/dashboard.tsx';
import { dress } from '../../components/state/dress.ts';
import { createPanel, shopInSight } from '../../components/state/panel.ts';
import { loadPreferences } from '../../components/state/preferences.ts';
import { followHash } from '../../components/state/section.ts';
import { begun } from '../sidepanel/begin.ts';
import { extensionHost } from '../sidepanel/extension-host.ts';

const host = extensionHost(begun);
const inSight = shopInSight(host);
const panel = createPanel(host, await loadPreferences(host), inSight);
dress(document.documentElement, panel.preferences, 'dashboard');
followHash(panel.section, window);
const root = document.getElementById('root') ?? document.body;
root.replaceChildren();
render(<Dashboard panel={panel} />, root);

import { render } from 'preact';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { Popup } from '../../components/panels/popup.tsx';
import { dress } from '../../components/state/dress.ts';
import { createPanel, shopInSight } from '../../components/state/panel.ts';
import { loadPreferences } from '../../components/state/preferences.ts';
import { begun } from '../sidepanel/begin.ts';
import { extensionHost } from '../sidepanel/extension-host.ts';

/** Yesterday and the day before. */
const GLANCE_REACH = 2;

const host = extensionHost(begun);
const inSight = shopInSight(host, GLANCE_REACH);
const panel = createPanel(host, await loadPreferences(host), inSight);
dress(document.documentElement, panel.preferences);
const root = document.getElementById('root') ?? document.body;
// The mark that stood in for the panel: Preact would put the panel before it.
root.replaceChildren();
render(<Popup panel={panel} />, root);

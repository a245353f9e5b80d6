import { render } from 'preact';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { Popup } from '../../components/panels/popup.tsx';
import { dress } from '../../components/state/dress.ts';
import { createPanel } from '../../components/state/panel.ts';
import { loadPreferences } from '../../components/state/preferences.ts';
import { extensionHost } from '../sidepanel/extension-host.ts';

const host = extensionHost();
const panel = createPanel(host, await loadPreferences(host));
dress(document.documentElement, panel.preferences);
render(<Popup panel={panel} />, document.getElementById('root') ?? document.body);

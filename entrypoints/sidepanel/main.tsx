import { render } from 'preact';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { SidePanel } from '../../components/panels/side-panel.tsx';
import { dress } from '../../components/state/dress.ts';
import { createPanel } from '../../components/state/panel.ts';
import { loadPreferences } from '../../components/state/preferences.ts';
import { extensionHost } from './extension-host.ts';

const host = extensionHost();
const panel = createPanel(host, await loadPreferences(host));
dress(document.documentElement, panel.preferences);
render(<SidePanel panel={panel} />, document.getElementById('root') ?? document.body);

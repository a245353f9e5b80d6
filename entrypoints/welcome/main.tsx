import { render } from 'preact';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { Welcome } from '../../components/panels/welcome.tsx';
import { dress } from '../../components/state/dress.ts';
import { createGrants } from '../../components/state/grants.ts';
import { loadPreferences } from '../../components/state/preferences.ts';
import { extensionHost } from '../sidepanel/extension-host.ts';

const host = extensionHost();
const preferences = await loadPreferences(host);
dress(document.documentElement, preferences, 'welcome');
render(
  <Welcome host={host} preferences={preferences} grants={createGrants(host)} />,
  document.getElementById('root') ?? document.body,
);

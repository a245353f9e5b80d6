import { render } from 'preact';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { onTestFinished } from 'vitest';
import { SidePanel } from '../../components/panels/side-panel.tsx';
import { dress } from '../../components/state/dress.ts';
import { createPanel } from '../../components/state/panel.ts';
import { loadPreferences } from '../../components/state/preferences.ts';
import type { SectionId } from '../../components/state/section.ts';
import { fakeHost } from './fake-host.ts';

/** The side panel in a 360 px wide box of this page, taken down when the test is over. */
export async function showPanel(options: Parameters<typeof fakeHost>[0], section: SectionId = 'today') {
  const world = fakeHost(options);
  const panel = createPanel(world.host, await loadPreferences(world.host));
  panel.section.value = section;
  const undress = dress(document.documentElement, panel.preferences);
  const root = document.createElement('div');
  root.style.width = '360px';
  document.body.append(root);
  render(<SidePanel panel={panel} />, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
    undress();
    panel.stop();
  });
  return { ...world, panel, root };
}

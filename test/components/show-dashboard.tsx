import { render } from 'preact';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { Dashboard } from '../../components/panels/dashboard.tsx';
import { dress } from '../../components/state/dress.ts';
import { createPanel } from '../../components/state/panel.ts';
import { loadPreferences } from '../../components/state/preferences.ts';
import type { SectionId } from '../../components/state/section.ts';
import { fakeHost } from './fake-host.ts';

/** The dashboard in a page 1280 px wide, taken down when the test is over. */
export async function showDashboard(options: Parameters<typeof fakeHost>[0], section: SectionId) {
  const before = [innerWidth, innerHeight] as const;
  await page.viewport(1280, 900);
  const world = fakeHost(options);
  const panel = createPanel(world.host, await loadPreferences(world.host));
  panel.section.value = section;
  const undress = dress(document.documentElement, panel.preferences, 'dashboard');
  const root = document.createElement('div');
  document.body.append(root);
  render(<Dashboard panel={panel} />, root);
  onTestFinished(async () => {
    render(null, root);
    root.remove();
    undress();
    panel.stop();
    await page.viewport(...before);
  });
  return { ...world, panel, root };
}

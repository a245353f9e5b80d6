import axe from 'axe-core';
import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { Dashboard } from '../../components/panels/dashboard.tsx';
import { dress } from '../../components/state/dress.ts';
import { createPanel } from '../../components/state/panel.ts';
import { loadPreferences } from '../../components/state/preferences.ts';
import { sampleStore } from '../../components/state/sample-store.ts';
import { sectionIds } from '../../components/state/section.ts';
import { fakeHost } from './fake-host.ts';
import { fakeStore } from './fake-store.ts';
import { showPanel } from './show-panel.tsx';

const looks = (['light', 'dark'] as const).flatMap((theme) =>
  (['zh', 'en'] as const).map((language) => ({ theme, language })),
);
const views = looks.flatMap((look) => sectionIds.map((section) => [section, look.language, look.theme] as const));
const full = async () => sampleStore('2026-08-24', 'zh');

/** What a screen reader or weak eyes would stumble over, said with the place. */
async function faults(root: Element): Promise<readonly string[]> {
  // The first look at a section also fetches its code.
  await expect.poll(() => root.querySelector('main[data-ready]'), { timeout: 10_000 }).not.toBeNull();
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

test.for(views)('nothing in the panel shuts anybody out: %s in %s, %s', async ([section, language, theme]) => {
  const { root } = await showPanel({ store: full, settings: { language, theme } }, section);
  expect(await faults(root)).toEqual([]);
});

test.for(views)('nothing in the dashboard shuts anybody out: %s in %s, %s', async ([section, language, theme]) => {
  const { host } = fakeHost({ store: full, settings: { language, theme } });
  const panel = createPanel(host, await loadPreferences(host));
  panel.section.value = section;
  const undress = dress(document.documentElement, panel.preferences, 'dashboard');
  const root = document.createElement('div');
  document.body.append(root);
  render(<Dashboard panel={panel} />, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
    undress();
    panel.stop();
  });
  expect(await faults(root)).toEqual([]);
});

test.for(looks)('nothing in the first run shuts anybody out: $language, $theme', async (look) => {
  const { root } = await showPanel({ store: async () => fakeStore([]), settings: look });
  expect(await faults(root)).toEqual([]);
});

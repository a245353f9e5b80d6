import { afterAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sampleStore } from '../../components/state/sample-store.ts';
import { sectionIds } from '../../components/state/section.ts';
import { festivalsOf } from '../../utils/analyse/calendar/festivals.ts';
import { sampleKnowledge } from '../../utils/sample/sample-knowledge.ts';
import { sampleOrders } from '../../utils/sample/sample-orders.ts';
import { layoutFaults } from './layout-faults.ts';
import { showPanel } from './show-panel.tsx';

const yesterday = '2026-08-23';
const widths = [320, 360, 400, 480, 600] as const;
const before = [innerWidth, innerHeight] as const;

afterAll(() => page.viewport(...before));

/** Until nothing was put into the page for a while: tables and charts come after the first figures. */
async function settled(root: HTMLElement): Promise<void> {
  await expect.poll(() => root.querySelector('main[data-ready]'), { timeout: 20_000 }).not.toBeNull();
  await new Promise<void>((done) => {
    let timer = setTimeout(done, 120);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, 120);
    });
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  });
}

/** Lies over the page when it is open. */
function isSheet(details: HTMLDetailsElement): boolean {
  const inside = details.querySelector(':scope > div');
  return inside !== null && /absolute|fixed/.test(getComputedStyle(inside).position);
}

const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

test.for(['zh', 'en'] as const)(
  'from 320 to 600 px nothing sticks out, is cut, overlaps or is too small to be pressed: %s',
  { timeout: 120_000 },
  async (language) => {
    await page.viewport(widths[0], 900);
    const { panel, root, host } = await showPanel({
      store: async () => sampleStore('2026-08-24', language),
      settings: { language },
      entered: sampleKnowledge(yesterday, language, [2025, 2026].flatMap(festivalsOf)),
    });
    await (await host.orders()).keep(sampleOrders(yesterday, language));
    root.style.width = '';
    const faults = new Map<string, Set<string>>();
    const note = (found: readonly string[], where: string) => {
      for (const fault of found) faults.set(fault, (faults.get(fault) ?? new Set()).add(where));
    };
    for (const section of sectionIds) {
      panel.section.value = section;
      await settled(root);
      const folded = [...root.querySelectorAll('details:not([open])')] as HTMLDetailsElement[];
      const sheets = folded.filter(isSheet);
      for (const details of folded.filter((one) => !sheets.includes(one))) details.open = true;
      await settled(root);
      for (const width of widths) {
        await page.viewport(width, 900);
        await frame();
        note(layoutFaults(root), `${section} ${width}`);
      }
      await page.viewport(widths[0], 900);
      for (const sheet of sheets) {
        sheet.open = true;
        await frame();
        note(layoutFaults(sheet), `${section}, its sheet`);
        sheet.open = false;
      }
    }
    expect([...faults].map(([fault, where]) => `${[...where].join(', ')}: ${fault}`)).toEqual([]);
  },
);

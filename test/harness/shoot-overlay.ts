import type { Page } from 'playwright';
import { openItemRank, openSycmHome } from '../sample-consoles/operator.ts';
import { setSettings } from './extension-api.ts';
import { type Lab, newWindow } from './launch.ts';
import { shownBadges } from './overlay-of.ts';

const darkPage = `
  body { background: #101114 !important; }
  body * { border-color: #33363d !important; background-color: transparent !important; color: #d8dae0 !important; }
  .index-cell, .ant-radio-button-wrapper { background-image: none !important; }
  .oui-card, .card { background-color: #191b20 !important; }
  th, td { background-color: #191b20 !important; }
  svg [stroke="#fff"], svg line { stroke: #33363d; }`;

/** The badges on the sample console, with one card open, in both languages, on a light page and a dark one. */
export async function shootOverlay(lab: Lab, keep: (name: string, image: Buffer) => void): Promise<void> {
  for (const language of ['zh', 'en'] as const)
    for (const theme of ['light', 'dark'] as const) {
      const page = await newWindow(lab);
      await setSettings(lab.door, { language, theme, badges: ['sycm'] });
      await openSycmHome(page);
      if (theme === 'dark') await page.addStyleTag({ content: darkPage });
      keep(`overlay-${language}-${theme}`, await withCard(page));
      if (theme === 'light') {
        await openItemRank(page);
        keep(`overlay-table-${language}`, await withCard(page));
      }
      await page.close();
    }
  await setSettings(lab.door, { language: 'zh', theme: 'light' });
}

async function withCard(page: Page): Promise<Buffer> {
  let badges = await shownBadges(page);
  for (let tries = 0; badges.length < 3 && tries < 100; tries++) {
    await page.waitForTimeout(100);
    badges = await shownBadges(page);
  }
  // Settled: what is looked at again has its badges put again.
  await page.waitForTimeout(1000);
  badges = await shownBadges(page);
  const last = badges.at(3) ?? badges[0];
  if (last) await page.mouse.move(last.x + 6, last.y + 6);
  await page.waitForTimeout(400);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 84 });
  return Buffer.from(data, 'base64');
}

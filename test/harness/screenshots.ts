// npm run screenshots: docs/screens, taken of the built extension after five weeks of walking the sample consoles.
// npm run screenshots -- panel-why: only the views whose names begin so, all of them of the invented shop.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSampleConsoles } from '../sample-consoles/build.ts';
import { addDays } from '../sample-consoles/data/calendar.ts';
import { buildLab } from './build-extension.ts';
import { type Lab, launch } from './launch.ts';
import { progress } from './progress.ts';
import { root } from './root.ts';
import { shootScreens, shootViews } from './shoot-screens.ts';
import { serveSamples, tours, walkSamples } from './walk-samples.ts';

const dayCount = 35;
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
const days = Array.from({ length: dayCount }, (_, index) => addDays(today, index - dayCount));
const folder = join(root, 'docs/screens');

const [begins] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
await buildSampleConsoles();
const lab = await launch({ extension: buildLab() });
try {
  const written = begins === undefined ? await walkAndShoot(lab) : await shootViews(lab, folder, begins);
  for (const file of written) process.stdout.write(`${file}\n`);
} finally {
  await lab.close();
}

async function walkAndShoot(lab: Lab): Promise<readonly string[]> {
  await serveSamples(lab, today);
  const line = progress(dayCount * tours.length, 'pages read');
  await walkSamples(lab, { today, days, onDay: (tour, day) => line.step(`${tour} ${day}`) });
  line.done();
  return shootScreens(lab, folder);
}

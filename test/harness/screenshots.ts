// npm run screenshots: docs/screens, taken of the built extension after five weeks of walking the sample consoles.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSampleConsoles } from '../sample-consoles/build.ts';
import { addDays } from '../sample-consoles/data/calendar.ts';
import { buildLab } from './build-extension.ts';
import { launch } from './launch.ts';
import { progress } from './progress.ts';
import { root } from './root.ts';
import { shootScreens } from './shoot-screens.ts';
import { serveSamples, tours, walkSamples } from './walk-samples.ts';

const dayCount = 35;
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
const days = Array.from({ length: dayCount }, (_, index) => addDays(today, index - dayCount));
const folder = join(root, 'docs/screens');

await buildSampleConsoles();
const lab = await launch({ extension: buildLab() });
try {
  await serveSamples(lab, today);
  const line = progress(dayCount * tours.length, 'pages read');
  await walkSamples(lab, { today, days, onDay: (tour, day) => line.step(`${tour} ${day}`) });
  line.done();
  mkdirSync(folder, { recursive: true });
  for (const file of await shootScreens(lab, folder)) process.stdout.write(`${file}\n`);
} finally {
  await lab.close();
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildLab } from '../harness/build-extension.ts';
import { compareWithSamples } from '../harness/compare-with-samples.ts';
import { type Lab, launch } from '../harness/launch.ts';
import { readStore } from '../harness/store-door.ts';
import { serveSamples, walkSamples } from '../harness/walk-samples.ts';
import { buildSampleConsoles } from '../sample-consoles/build.ts';
import { addDays } from '../sample-consoles/data/calendar.ts';

const today = '2026-11-21';
const days = Array.from({ length: 8 }, (_, index) => addDays(today, index - 8));
let lab: Lab;

beforeAll(async () => {
  await buildSampleConsoles();
  lab = await launch({ extension: buildLab() });
  await serveSamples(lab, today);
});

afterAll(() => lab.close());

test('a service worker that is stopped again and again loses nothing and doubles nothing', {
  timeout: 120_000,
}, async () => {
  const session = await lab.context.newCDPSession(lab.door);
  await session.send('ServiceWorker.enable');
  let stops = 0;
  const stopping = setInterval(() => {
    // Counted only when the browser says it was done.
    session.send('ServiceWorker.stopAllWorkers').then(
      () => stops++,
      () => undefined,
    );
  }, 700);
  try {
    await walkSamples(lab, { today, days });
  } finally {
    clearInterval(stopping);
  }
  expect(stops).toBeGreaterThan(5);
  const contents = await readStore(lab.door);
  const { wrong, missing } = compareWithSamples(contents, days, today);
  expect({ wrong, missing }).toEqual({ wrong: [], missing: [] });
  for (const { snapshots } of contents) expect(new Set(snapshots.map(({ id }) => id)).size).toBe(snapshots.length);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Figure } from '../../utils/model/figure.ts';
import { buildLab } from '../harness/build-extension.ts';
import { compareWithSamples } from '../harness/compare-with-samples.ts';
import { type Lab, launch } from '../harness/launch.ts';
import { readStore, type ShopContents } from '../harness/store-door.ts';
import { serveSamples, walkSamples } from '../harness/walk-samples.ts';
import { buildSampleConsoles } from '../sample-consoles/build.ts';
import { addDays } from '../sample-consoles/data/calendar.ts';

const today = '2026-11-21';
const days = Array.from({ length: 90 }, (_, index) => addDays(today, index - 90));
const requests: string[] = [];
let lab: Lab;

beforeAll(async () => {
  await buildSampleConsoles();
  lab = await launch({ extension: buildLab() });
  lab.context.on('request', (request) => {
    const initiator = request.serviceWorker()?.url() ?? request.frame()?.url() ?? '';
    // Where a tab is sent by its user is no request of the page it leaves.
    if (request.isNavigationRequest()) return;
    if (initiator.startsWith('chrome-extension:') && !request.url().startsWith('chrome-extension:'))
      requests.push(request.url());
  });
  await serveSamples(lab, today);
});

afterAll(() => lab.close());

/** Everything about the settled figures but when they were last seen unchanged. */
function settled(contents: readonly ShopContents[]): readonly string[] {
  const lasting = ({ seen: { confirmedAt: _, ...seen }, ...figure }: Figure) => JSON.stringify({ ...figure, seen });
  return contents.flatMap(({ figures }) => figures.filter(({ period }) => period?.grain === 'day').map(lasting));
}

let afterFirst: readonly string[] = [];

test('ninety days of browsing are kept whole: no figure wrong, none missing', { timeout: 420_000 }, async () => {
  await walkSamples(lab, { today, days });
  const contents = await readStore(lab.door);
  const { compared, wrong, missing } = compareWithSamples(contents, days, today);
  expect({ wrong, missing }).toEqual({ wrong: [], missing: [] });
  expect(compared).toBeGreaterThan(22_000);
  expect(contents.flatMap(({ snapshots }) => snapshots.flatMap(({ warnings }) => warnings))).toEqual([]);
  afterFirst = settled(contents);
});

test('walking the last thirty of these days again changes nothing', { timeout: 420_000 }, async () => {
  await walkSamples(lab, { today, days: days.slice(-30) });
  const contents = await readStore(lab.door);
  expect(settled(contents)).toEqual(afterFirst);
  expect(
    contents.flatMap(({ figures }) =>
      figures.filter((figure) => figure.period?.grain === 'day' && figure.revisions.length > 0),
    ),
  ).toEqual([]);
});

test('in all this time the extension has sent no request anywhere', () => {
  expect(requests).toEqual([]);
});

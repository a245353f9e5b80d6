import { adapters } from '../../utils/consoles/adapters.ts';
import { generic } from '../../utils/consoles/generic.ts';
import type { Adapter } from '../../utils/model/adapter.ts';
import { metricById } from '../../utils/model/metrics.ts';
import type { Reading } from '../../utils/model/reading.ts';
import { shopKey } from '../../utils/model/shop.ts';
import type { SnapshotDraft } from '../../utils/model/snapshot.ts';

const selfHosted = new Set([generic, ...adapters].filter(({ matches }) => matches.length === 0).map(({ id }) => id));
const mostReadings = 50_000;
const longestText = 2000;

/**
 * Why a draft must not be stored, or undefined when it may. A renderer can be taken over by the page it shows, so a
 * snapshot is believed only as far as it speaks of the console, host and shop it can have seen.
 */
export function refuseDraft(draft: SnapshotDraft, page: URL, adapterFor: (url: URL) => Adapter): string | undefined {
  const shown = URL.canParse(draft.url) ? new URL(draft.url) : undefined;
  if (shown?.origin !== page.origin) return 'The snapshot names another site than the page it comes from.';
  // A self-hosted console is known by its path, and a single-page app may have left the path it was loaded with.
  const own = adapterFor(page).id;
  if (draft.console !== own && !(selfHosted.has(own) && selfHosted.has(draft.console)))
    return 'The snapshot names another console than the page it comes from.';
  if (draft.shopKey !== shopKey(draft.console, draft.shop, page.host, selfHosted.has(draft.console)))
    return 'The snapshot names another shop than the page it comes from.';
  if (!Array.isArray(draft.readings) || draft.readings.length === 0) return 'The snapshot holds no readings.';
  if (draft.readings.length > mostReadings) return 'The snapshot holds more readings than a page can show.';
  if (Number.isNaN(Date.parse(draft.at))) return 'The snapshot has no readable time.';
  return draft.readings.every(isReading) ? undefined : 'The snapshot holds a reading that is none.';
}

function isReading(reading: Reading): boolean {
  const valueFits = reading.state === 'ok' ? Number.isFinite(reading.value) : reading.value === null;
  const texts = [reading.raw, reading.entity?.id ?? '', reading.entity?.name ?? '', reading.block ?? ''];
  return (
    valueFits &&
    metricById(reading.metric) !== undefined &&
    texts.every((text) => typeof text === 'string' && text.length <= longestText)
  );
}

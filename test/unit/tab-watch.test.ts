import { expect, test, vi } from 'vitest';
import type { Host } from '../../components/state/host.ts';
import { createTabWatch } from '../../components/state/tab-watch.ts';
import type { TabState } from '../../utils/model/tab-state.ts';

const reading: TabState = { state: 'reading', console: 'sycm' };

/** A host whose tab answers as told, one answer a look. */
function hostThatSays(...answers: (() => Promise<TabState>)[]) {
  let look = () => {};
  const host = {
    activeTab: () => (answers.shift() as () => Promise<TabState>)(),
    onTabChange: (listener: () => void) => {
      look = listener;
      return () => {};
    },
    onGrantsChange: () => () => {},
  } as unknown as Host;
  return { host, lookAgain: () => look() };
}

const fails = () => Promise.reject(new Error('No current window'));

test('a browser that will not tell the tab in front is taken for one without a console', async () => {
  const { tab } = createTabWatch(hostThatSays(fails).host);
  await vi.waitFor(() => expect(tab.value).toEqual({ state: 'no-console' }));
});

test('what was known of the tab stays when a later look fails', async () => {
  const failing = vi.fn(fails);
  const { host, lookAgain } = hostThatSays(async () => reading, failing);
  const { tab } = createTabWatch(host);
  await vi.waitFor(() => expect(tab.value).toEqual(reading));
  lookAgain();
  await vi.waitFor(() => expect(failing).toHaveBeenCalled());
  await Promise.resolve();
  expect(tab.value).toEqual(reading);
});

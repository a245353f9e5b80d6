import { expect, test, vi } from 'vitest';
import { fakeStore } from './fake-store.ts';
import { showPanel } from './show-panel.tsx';

const remembered = { identity: 'before', snapshots: 412, shops: 2, at: '2026-08-20T10:00:00+08:00' };

test('a history the browser lost is said to be lost, not taken for a first run, until the user wants to go on', async () => {
  let isKnown = false;
  const store = {
    ...fakeStore([]),
    health: async (mark: typeof remembered | null) => ({
      ...(await fakeStore([]).health(mark)),
      state: isKnown || !mark ? ('well' as const) : ('lost' as const),
    }),
  };
  const { root, host } = await showPanel({ store: async () => store, remembered });
  await vi.waitFor(() => expect(root.textContent).toContain('历史数据不见了'));
  expect(root.textContent).toContain('412');
  expect(root.querySelector('ol')).toBeNull();
  isKnown = true;
  const [goOn] = [...root.querySelectorAll('button')].filter((one) => one.textContent === '不恢复，重新开始');
  goOn?.click();
  await vi.waitFor(() => expect(root.querySelector('ol')).not.toBeNull());
  expect(await host.readStoreMark()).toMatchObject({ identity: 'fake', snapshots: 0 });
});

test('a profile that never held anything is a first run', async () => {
  const { root } = await showPanel({ store: async () => fakeStore([]) });
  await vi.waitFor(() => expect(root.querySelector('ol')).not.toBeNull());
  expect(root.textContent).not.toContain('历史数据不见了');
});

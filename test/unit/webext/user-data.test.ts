import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ActionNote, UserData } from '../../../utils/model/user-data.ts';
import { localStorageOf } from './local-storage.ts';

const extension = vi.hoisted(() => ({ browser: { storage: {} as unknown } }));
vi.mock('../../../utils/webext/browser.ts', () => extension);
const { onUserDataChange } = await import('../../../utils/webext/user-data-change.ts');
const { mergeUserData, readUserData, removeUserItem, saveUserItem } = await import(
  '../../../utils/webext/user-data.ts'
);

let storage = localStorageOf();
beforeEach(() => {
  storage = localStorageOf();
  extension.browser.storage = storage;
});

const note = (id: string, text = '换主图', at = '2026-01-05T09:00:00+08:00'): ActionNote => ({
  id,
  at,
  shopKey: 'sycm:1',
  date: '2026-01-05',
  product: null,
  kind: 'main-picture',
  text,
});
const none: UserData = { costs: [], events: [], notes: [], pins: [], categories: [] };

test('what is saved is read again, replaced by its id, and gone when removed', async () => {
  expect(await readUserData()).toEqual(none);
  await saveUserItem('notes', note('a'));
  await saveUserItem('notes', note('b'));
  await saveUserItem('notes', note('a', '改标题'));
  expect((await readUserData()).notes.map(({ text }) => text).sort()).toEqual(['换主图', '改标题']);
  await removeUserItem('notes', 'a');
  expect((await readUserData()).notes).toEqual([note('b')]);
});

test('pages that save at once do not overwrite each other', async () => {
  await Promise.all(['a', 'b', 'c', 'd'].map((id) => saveUserItem('notes', note(id))));
  expect((await readUserData()).notes).toHaveLength(4);
});

test('a damaged item is left out, the others stay; foreign keys are not ours', async () => {
  await saveUserItem('notes', note('a'));
  storage.kept.set('user/notes/b', JSON.stringify({ id: 'b' }));
  storage.kept.set('settings', JSON.stringify({ paused: true }));
  expect(await readUserData()).toEqual({ ...none, notes: [note('a')] });
});

test('of two items with one id the later stays', async () => {
  await saveUserItem('notes', note('a', 'ours', '2026-01-06T09:00:00+08:00'));
  const backup = { ...none, notes: [note('a', 'older'), note('b')] };
  expect(await mergeUserData(backup)).toBe(1);
  expect(await mergeUserData(backup)).toBe(0);
  expect((await readUserData()).notes.map(({ text }) => text)).toEqual(['ours', '换主图']);
});

test('imports in any order and any repetition leave the same', async () => {
  const anyNote = fc.record({ id: fc.constantFrom('a', 'b'), text: fc.string(), hour: fc.constantFrom('08', '09') });
  await fc.assert(
    fc.asyncProperty(fc.array(anyNote, { maxLength: 6 }), async (all) => {
      const imports = all.map(({ id, text, hour }) => ({
        ...none,
        notes: [note(id, text, `2026-01-05T${hour}:00:00+08:00`)],
      }));
      const after = async (order: readonly UserData[]) => {
        extension.browser.storage = localStorageOf();
        for (const one of order) await mergeUserData(one);
        return (await readUserData()).notes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      };
      expect(await after([...imports.toReversed(), ...imports])).toEqual(await after(imports));
    }),
  );
});

test('a page hears of changes to what the user entered, and of nothing else', async () => {
  const heard = vi.fn();
  const stop = onUserDataChange(heard);
  await saveUserItem('notes', note('a'));
  await storage.local.set({ settings: {} });
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  await removeUserItem('notes', 'a');
  expect(heard).toHaveBeenCalledTimes(1);
});

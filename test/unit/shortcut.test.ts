import { expect, test } from 'vitest';
import { sectionIds } from '../../components/state/section.ts';
import { keyOfSection, shortcutOf } from '../../components/state/shortcut.ts';

const press = (key: string, held: Partial<Parameters<typeof shortcutOf>[0]> = {}) =>
  shortcutOf({ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...held });

test('the keys of the upper row lead to the sections in their order', () => {
  expect(press('1')).toEqual({ does: 'section', section: sectionIds[0] });
  expect(press('9')).toEqual({ does: 'section', section: sectionIds[8] });
  expect(press('0')).toEqual({ does: 'section', section: sectionIds[9] });
});

test('every key a tab names leads to that tab', () => {
  for (const id of sectionIds) {
    expect(press(keyOfSection(id) ?? '')).toEqual({ does: 'section', section: id });
  }
});

test('letters mean the same with caps lock on, and marks the same on a Chinese keyboard', () => {
  expect(press('W')).toEqual({ does: 'span', span: 'week' });
  expect(press('？')).toEqual(press('?'));
  expect(press('、')).toEqual(press('/'));
});

test('keys with Ctrl, Alt or Meta are the browser’s, and those of an input method its own', () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }]) {
    expect(press('1', held)).toBeUndefined();
  }
});

test('every other key is nobody’s', () => {
  for (const key of ['a', 'Enter', 'Tab', 'Escape', '', ' ', 'F1', 'toString', 'constructor']) {
    expect(press(key)).toBeUndefined();
  }
});

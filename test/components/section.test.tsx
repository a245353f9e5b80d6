import { afterEach, expect, test } from 'vitest';
import { createSection, followHash } from '../../components/state/section.ts';

const address = location.hash;
afterEach(() => history.replaceState(null, '', address || location.pathname + location.search));

const follow = () => {
  const section = createSection();
  return { section, stop: followHash(section, window) };
};

test('the section named by the address is opened', () => {
  history.replaceState(null, '', '#data');
  const { section, stop } = follow();
  expect(section.value).toBe('data');
  stop();
});

test('an address that names no section opens the first', () => {
  history.replaceState(null, '', '#nonsense');
  const { section, stop } = follow();
  expect(section.value).toBe('today');
  stop();
});

test('the address follows the section without filling the history', () => {
  history.replaceState(null, '', location.pathname + location.search);
  const { section, stop } = follow();
  const entries = history.length;
  section.value = 'data';
  expect(location.hash).toBe('#data');
  expect(history.length).toBe(entries);
  stop();
});

test('an address changed from outside changes the section, until nobody follows', async () => {
  const { section, stop } = follow();
  location.hash = '#data';
  await expect.poll(() => section.value).toBe('data');
  stop();
  location.hash = '#today';
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(section.value).toBe('data');
});

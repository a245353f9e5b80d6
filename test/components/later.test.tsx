import { type ComponentType, render } from 'preact';
import { expect, test } from 'vitest';
import { ahead, Later } from '../../components/ui/later.tsx';

interface Props {
  readonly name: string;
}

const Name = ({ name }: Props) => <b>{name}</b>;

function show(load: () => Promise<ComponentType<Props>>, name: string): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'));
  render(
    <Later load={load} pass={{ name }}>
      <i>…</i>
    </Later>,
    root,
  );
  return root;
}

test('what has yet to be fetched holds its place, then is shown', async () => {
  const root = show(async () => Name, 'Ann');
  expect(root.innerHTML).toBe('<i>…</i>');
  await expect.poll(() => root.innerHTML).toBe('<b>Ann</b>');
});

test('what was fetched before is drawn at once', async () => {
  const load = async (): Promise<ComponentType<Props>> => Name;
  const first = show(load, 'Ann');
  await expect.poll(() => first.innerHTML).toBe('<b>Ann</b>');
  expect(show(load, 'Ben').innerHTML).toBe('<b>Ben</b>');
});

test('what was fetched ahead is drawn at once', async () => {
  const load = ahead<Props>(async () => Name);
  await new Promise((resolve) => setTimeout(resolve));
  expect(show(load, 'Ann').innerHTML).toBe('<b>Ann</b>');
});

test('what could not be fetched ahead is fetched when it is shown', async () => {
  let tries = 0;
  const load = ahead<Props>(async () => {
    tries++;
    if (tries === 1) throw new Error('not now');
    return Name;
  });
  await new Promise((resolve) => setTimeout(resolve));
  const root = show(load, 'Ann');
  expect(root.innerHTML).toBe('<i>…</i>');
  await expect.poll(() => root.innerHTML).toBe('<b>Ann</b>');
  expect(tries).toBe(2);
});

import { expect, onTestFinished, test } from 'vitest';
import { badgeView } from '../../components/overlay/badge-view.ts';
import { figureTexts } from '../../components/overlay/figure-text.ts';
import { isDarkBehind } from '../../components/overlay/is-dark-behind.ts';
import { layLayer } from '../../components/overlay/layer.ts';
import { placedBadges } from '../../components/overlay/placed-badges.ts';
import { isInAddress, names, signatureOf } from '../../components/overlay/surroundings.ts';

const speech = {
  title: 'Visitors',
  change: '12%',
  direction: 'up',
  tone: 'good',
  few: '',
  spoken: 'Visitors 120, up 12%',
  lines: [],
  days: '',
  off: '',
} as const;

/** A row of a table with a figure in it and the badge beside that. */
function badgeOnRow(html = '<td>Shirt</td><td style="width:200px"><b id="figure">120</b></td>') {
  const table = document.body.appendChild(document.createElement('table'));
  table.innerHTML = `<tbody><tr id="row">${html}</tr></tbody>`;
  const layer = layLayer(document);
  onTestFinished(() => {
    table.remove();
    layer.remove();
  });
  const badges = placedBadges(layer);
  const [element, around] = ['#figure', '#row'].map((one) => table.querySelector(one)) as [Element, Element];
  const view = badgeView(document, speech);
  const entity = { kind: 'product', id: null, name: 'Shirt' } as const;
  badges.set([{ key: 'a', entity, element, around, raw: '120', signature: signatureOf(around), view }]);
  const look = () => {
    badges.check();
    while (!badges.put('surely'));
    return badges.count === 0 ? 'gone' : view.style.visibility;
  };
  return { element, around, view, badges, layer, look };
}

test('a badge stands right of its figure and covers no text', () => {
  const { element, view, look } = badgeOnRow();
  expect(look()).toBe('visible');
  const [badge, figure] = [view.getBoundingClientRect(), element.getBoundingClientRect()];
  expect(badge.left).toBeGreaterThanOrEqual(figure.right);
  expect(Math.abs(badge.top + badge.height / 2 - (figure.top + figure.height / 2))).toBeLessThan(2);
});

test('where there is no room in its cell a badge shrinks to an arrow, or is not shown at all', () => {
  const { look, view } = badgeOnRow(
    '<td>Shirt</td><td style="width:44px;padding:0 16px 0 0"><b id="figure">120</b></td><td>1,234,567</td>',
  );
  expect(look()).toBe('visible');
  expect(view.classList.contains('small')).toBe(true);
  const tight = badgeOnRow(
    '<td>Shirt</td><td style="padding:0"><b id="figure">120</b></td><td style="padding:0">99</td>',
  );
  expect(tight.look()).toBe('hidden');
});

test('a row that is used again for another product of the very same figure loses its badge', () => {
  const { around, look } = badgeOnRow();
  look();
  (around.firstElementChild as Element).textContent = 'Trousers';
  expect(look()).toBe('gone');
});

test('a figure of another text loses its badge', () => {
  const { element, look } = badgeOnRow();
  look();
  element.textContent = '121';
  expect(look()).toBe('gone');
});

test('a removed figure loses its badge', () => {
  const { element, look } = badgeOnRow();
  look();
  element.remove();
  expect(look()).toBe('gone');
});

test('a covered figure has no badge until it is free again, also where the badges’ own sheet lies above', () => {
  const { look } = badgeOnRow();
  const cover = document.body.appendChild(document.createElement('div'));
  cover.style.cssText = 'position:fixed;inset:0;background:#fff';
  expect(look()).toBe('hidden');
  cover.remove();
  expect(look()).toBe('visible');
});

test('a figure scrolled out of its box has no badge', () => {
  const { around, look } = badgeOnRow();
  const box = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => box.remove());
  box.style.cssText = 'height:60px;overflow:auto';
  const table = around.closest('table') as Element;
  const space = document.createElement('div');
  space.style.height = '500px';
  box.append(table, space);
  expect(look()).toBe('visible');
  box.scrollTop = 300;
  expect(look()).toBe('hidden');
});

test('a figure written in pieces is one, a longer text is another', () => {
  const root = document.createElement('div');
  root.innerHTML = '<p id="a"><i>¥</i><b>1,234</b> <i>.56</i></p><p id="b">120 <i>+5%</i></p>';
  const [a, b] = ['#a', '#b'].map((one) => root.querySelector(one)) as [Element, Element];
  expect(figureTexts(a, '¥1,234.56')).toHaveLength(3);
  expect(figureTexts(b, '120')).toHaveLength(1);
  expect(figureTexts(b, '12')).toBeUndefined();
});

test('a row must name what its figure is said to be about', () => {
  const row = document.createElement('tr');
  row.innerHTML = '<td><a href="/item?id=42">Shirt…</a></td>';
  expect(names(row, { kind: 'product', id: '42', name: 'Shirt of wool' })).toBe(true);
  expect(names(row, { kind: 'product', id: '43', name: 'Trousers' })).toBe(false);
  expect(names(row, { kind: 'shop', id: null, name: null })).toBe(true);
});

test('an address names an id only as a whole', () => {
  const of = (id: string) => isInAddress(id, 'https://shop.example/item/1430?sku=43&of=%2277%22&session=a5b42c');
  expect(['43', '1430', '77'].map(of)).toEqual([true, true, true]);
  expect(['42', '30', '', '143'].map(of)).toEqual([false, false, false, false]);
});

test('the ground behind a figure tells light from dark', () => {
  const dark = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => dark.remove());
  dark.style.background = '#17181b';
  const inner = dark.appendChild(document.createElement('b'));
  expect([isDarkBehind(inner), isDarkBehind(document.body)]).toEqual([true, false]);
});

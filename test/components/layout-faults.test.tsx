import { expect, onTestFinished, test } from 'vitest';
import { layoutFaults } from './layout-faults.ts';

/** What is said of a page that holds this. */
function faultsOf(html: string): readonly string[] {
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = html;
  onTestFinished(() => root.remove());
  return layoutFaults(root);
}
const long = 'a text that is much longer than its place';

test('a page laid out well has no faults', () => {
  expect(faultsOf(`<p>${long}</p><button style="height:24px">Save</button><p>more</p>`)).toEqual([]);
});

test('what sticks out of the page is found, in a box that scrolls it is none', () => {
  const wide = `<p style="width:${innerWidth + 50}px;white-space:nowrap">wide</p>`;
  expect(faultsOf(wide).join()).toContain('is wider than the page');
  expect(faultsOf(`<div style="overflow:auto">${wide}</div>`)).toEqual([]);
});

test('words cut without dots, with dots and no title, and at their foot are found', () => {
  const cut = 'width:60px;overflow:hidden;white-space:nowrap';
  expect(faultsOf(`<p style="${cut}">${long}</p>`).join()).toContain('is cut without dots');
  expect(faultsOf(`<p style="${cut};text-overflow:ellipsis">${long}</p>`).join()).toContain('is cut and has no title');
  expect(faultsOf(`<p title="${long}" style="${cut};text-overflow:ellipsis">${long}</p>`)).toEqual([]);
  expect(faultsOf(`<p style="width:60px;height:20px;overflow:hidden">${long}</p>`).join()).toContain('cut at its foot');
});

test('words over words are found', () => {
  expect(faultsOf('<p>one</p><p style="margin-top:-2.2em">two</p>').join()).toContain('stand over each other');
});

test('targets that overlap or crowd each other are found, a small one with room around it is none', () => {
  const small = 'style="width:12px;height:12px;padding:0;border:0;display:block"';
  expect(faultsOf(`<button ${small}></button><button ${small}></button>`).join()).toContain('is too small: 12 × 12');
  expect(faultsOf(`<button ${small}></button>`)).toEqual([]);
  expect(faultsOf('<button>one</button><button style="margin-left:-20px">two</button>').join()).toContain('overlap');
});

test('words for screen readers and what is hidden are left out', () => {
  expect(
    faultsOf(`<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">${long}</span>
      <p style="visibility:hidden;width:9000px">${long}</p>`),
  ).toEqual([]);
});

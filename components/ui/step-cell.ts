const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Arrow keys go from figure to figure of a table whose figures are buttons marked `data-cell`; Enter on the table itself
 * leads in, Escape leads back to it. Cells without a figure are passed over.
 */
export function stepCell(event: KeyboardEvent): void {
  const { currentTarget: box, target, key } = event;
  if (!(box instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const next = target === box ? (key === 'Enter' ? firstIn(box) : undefined) : nextTo(box, target, key);
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}

function nextTo(box: HTMLElement, target: HTMLElement, key: string): HTMLElement | undefined {
  if (!target.matches('[data-cell]')) return undefined;
  if (key === 'Escape') return box;
  const step = steps[key];
  const cell = target.closest('td');
  if (!step || !cell) return undefined;
  const [down, right] = step;
  let row: Element | null | undefined = cell.parentElement;
  let column = cell.cellIndex + right;
  if (down !== 0) row = down > 0 ? row?.nextElementSibling : row?.previousElementSibling;
  for (; row instanceof HTMLTableRowElement; column += right) {
    const found = row.cells[column]?.querySelector<HTMLElement>('[data-cell]');
    if (found || right === 0 || !row.cells[column]) return found ?? undefined;
  }
  return undefined;
}

/** The first figure below the head that is in sight. */
function firstIn(box: HTMLElement): HTMLElement | undefined {
  const head = box.querySelector('thead')?.getBoundingClientRect().bottom ?? 0;
  const all = [...box.querySelectorAll<HTMLElement>('[data-cell]')];
  return all.find((one) => one.getBoundingClientRect().top >= head) ?? all[0];
}

import { expect, test } from 'vitest';
import { csvRow } from '../../../utils/export/csv-row.ts';
import { csvWriter } from '../../../utils/export/csv-writer.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('more than the block holds, and more different texts than are remembered, come out whole', () => {
  const writer = csvWriter();
  const cells = Array.from({ length: 20_000 }, (_, n) => `名${n}`);
  for (const cell of cells) {
    writer.cell(cell);
    writer.cell(cell.repeat(n3(cell)));
    writer.endRow();
  }
  expect(text(writer.take())).toBe(cells.map((cell) => csvRow([cell, cell.repeat(n3(cell))])).join(''));
});

const n3 = (cell: string) => cell.length * 9;

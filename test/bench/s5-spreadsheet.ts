import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvBytes } from '../../utils/export/csv-bytes.ts';
import type { Table } from '../../utils/export/table.ts';
import { xlsxBytes } from '../../utils/export/xlsx-bytes.ts';
import type { Measured } from './measured.ts';

// What people and machines have put into names to see who opens them.
const starts = [
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  '\t=',
  '\r=',
  '\n=',
  ' =',
  '\u00a0=',
  '\u3000=',
  '\u200b=',
  '\ufeff=',
];
const bodies = ['1+1', 'SUM(A1:A9)', "cmd|'/C calc'!A0", 'HYPERLINK("http://x.example","y")', '12.50', 'A1'];
const others = [
  '601234567890123456',
  '007',
  '1e5',
  '3-5',
  '2026/1/5',
  'TRUE',
  'FALSE',
  '1,234',
  '¥5',
  '50%',
  'Mar 5',
  '上午9:00',
  '12:30',
  '(5)',
  "'quoted",
  '"',
  '#N/A',
  '{=1}',
  ';=1+1',
  ',=1+1',
  '"=1+1',
  '"\n=1+1',
];
const texts = [...starts.flatMap((start) => bodies.map((body) => start + body)), ...others];
const numbers = [0, 1, -12.5, 0.0043, 1391, 31_396, -0.01, 1e15, 123_456.78, 1e-7];

const rows = texts.map((text, row) => [text, numbers[row % numbers.length] ?? 0, '2026-01-05', text] as const);

const hostile = (): Table => ({
  heads: [
    { name: 'text', kind: 'text' },
    { name: 'number', kind: 'number' },
    { name: 'day', kind: 'day' },
    { name: 'last', kind: 'text' },
  ],
  rows: (async function* () {
    yield rows;
  })(),
});

/** What LibreOffice makes of an export of hostile texts: no formula, every number a number, every text a text. */
export async function spreadsheets(): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tillside-s5-'));
  try {
    const measured: Measured[] = [];
    for (const [name, chunks] of [
      ['csv', csvBytes(hostile())],
      ['xlsx', xlsxBytes(hostile())],
    ] as const) {
      const parts: Uint8Array[] = [];
      for await (const chunk of chunks) parts.push(chunk);
      const file = join(folder, `export.${name}`);
      writeFileSync(file, Buffer.concat(parts));
      const opened = openedBy(file, folder, name === 'csv');
      const wrong = wrongCells(opened);
      measured.push(
        none(`${name}: formulas`, opened.match(/table:formula=/g)?.length ?? 0),
        none(`${name}: numbers that are none, texts that are numbers`, wrong),
      );
    }
    return measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function none(what: string, value: number): Measured {
  return {
    id: 'S5',
    value,
    unit: 'cells',
    peer: '–',
    peerValue: null,
    ratio: null,
    target: `${what} 0`,
    ok: value === 0,
  };
}

/** The file as LibreOffice understands it, as flat XML; UTF-8 and commas are what its import dialog proposes. */
function openedBy(file: string, folder: string, isCsv: boolean): string {
  const filter = isCsv ? ['--infilter=CSV:44,34,76,1,,0,false,true'] : [];
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', ...filter, '--convert-to', 'fods', '--outdir', folder, file], {
    stdio: 'pipe',
    timeout: 120_000,
  });
  return readFileSync(join(folder, 'export.fods'), 'utf8');
}

/** Rows below the head whose first and last cells are no texts or whose second is not the number that was written. */
function wrongCells(xml: string): number {
  const rows = xml.match(/<table:table-row[\s>][\s\S]*?<\/table:table-row>/g) ?? [];
  let wrong = 0;
  for (const [index, row] of rows.slice(1, texts.length + 1).entries()) {
    const cells = row.match(/<table:table-cell[^>]*>/g) ?? [];
    const [text = '', number = '', , last = ''] = cells;
    const expected = numbers[index % numbers.length];
    if (!text.includes('value-type="string"') || !last.includes('value-type="string"')) wrong++;
    if (!number.includes('value-type="float"') || Number(/office:value="([^"]*)"/.exec(number)?.[1]) !== expected)
      wrong++;
  }
  return rows.length > texts.length ? wrong : texts.length;
}

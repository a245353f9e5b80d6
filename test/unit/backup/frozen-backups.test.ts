import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBackup } from '../../../utils/backup/read-backup.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

// Written once by the code of that day and never again: what people have on their disks must always open.
test.each([
  ['v1-plain', null],
  ['v1-sealed', '青禾家居 2026'],
])('the frozen backup %s opens with all it holds', async (name, passphrase) => {
  const file = new Blob([readFileSync(join(fixtures, `${name}.tillside`))]);
  const lines: unknown[] = [];
  for await (const line of (await openBackup(file, passphrase)).lines()) lines.push(line);
  expect(lines).toEqual(JSON.parse(readFileSync(join(fixtures, 'v1.json'), 'utf8')));
});

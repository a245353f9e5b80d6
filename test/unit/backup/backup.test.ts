import { expect, test } from 'vitest';
import { openBackup } from '../../../utils/backup/read-backup.ts';
import { writeBackup } from '../../../utils/backup/write-backup.ts';
import { sampleChance } from '../../components/sample-days.ts';
import { damagedFiles } from '../import/damage.ts';

/** Other damage with VITE_SEED, as for property tests. */
const seed = Number(import.meta.env['VITE_SEED'] ?? 5);

const kept = { settings: { paused: false, language: 'zh' }, rules: [{ host: 'shop.example.com' }] };
const chance = sampleChance(3);
const parts = Array.from({ length: 40 }, (_, n) => ({
  type: 'entities',
  entities: [{ id: `60123456789${n}`, name: '竹编收纳筐 "大"\n', noise: Array.from({ length: 600 }, chance) }],
}));
const cheap = { N: 1 << 10, r: 8, p: 1 };

async function written(passphrase: string | null, of = parts): Promise<Blob> {
  const source = (async function* () {
    yield* of;
  })();
  const chunks: BlobPart[] = [];
  for await (const chunk of writeBackup(
    { kept, parts: source },
    { created: '2026-08-24T10:00:00.000Z', passphrase, cost: cheap },
  ))
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
  return new Blob(chunks);
}

async function read(file: Blob, passphrase: string | null) {
  const lines: unknown[] = [];
  for await (const line of (await openBackup(file, passphrase)).lines()) lines.push(line);
  return lines;
}

const whole = [{ kept }, ...parts.map((part) => ({ part }))];

test.each([null, 'Tr0ub4dor & 3 筐'])('a backup with passphrase %j gives back all it was given', async (passphrase) => {
  expect(await read(await written(passphrase), passphrase)).toEqual(whole);
});

test('a passphrase is the same whichever way its letters are composed', async () => {
  expect(await read(await written('pässwörter'), 'pa\u0308sswo\u0308rter')).toEqual(whole);
});

test('a wrong passphrase says so, and so does none where one is needed', async () => {
  const file = await written('correct horse');
  await expect(read(file, 'correct hors')).rejects.toMatchObject({ kind: 'passphrase' });
  await expect(read(file, null)).rejects.toMatchObject({ kind: 'passphrase' });
});

test('an encrypted backup shows nothing of what it holds, and two of the same are different', async () => {
  const [one, other] = await Promise.all([written('correct horse'), written('correct horse')]);
  const [a, b] = await Promise.all([one.text(), other.text()]);
  expect(a).not.toMatch(/entities|60123456789|settings/);
  expect(a).not.toBe(b);
});

test('chunks that change places, are lost at the end or come from another backup are found out', async () => {
  const bytes = new Uint8Array(await (await written('correct horse')).arrayBuffer());
  const start = bytes.indexOf(10) + 1;
  const size = 65_536 + 16;
  const chunk = (index: number) => bytes.subarray(start + index * size, start + (index + 1) * size);
  expect(bytes.length).toBeGreaterThan(start + 2 * size);
  const head = bytes.subarray(0, start);
  const rest = bytes.subarray(start + 2 * size);
  const file = (...pieces: readonly Uint8Array[]) => new Blob(pieces as Uint8Array<ArrayBuffer>[]);
  expect(await read(file(head, chunk(0), chunk(1), rest), 'correct horse')).toEqual(whole);
  await expect(read(file(head, chunk(1), chunk(0), rest), 'correct horse')).rejects.toMatchObject({ kind: 'damaged' });
  await expect(read(file(head, chunk(0), chunk(1)), 'correct horse')).rejects.toMatchObject({ kind: 'damaged' });
  await expect(read(file(head, chunk(0), rest), 'correct horse')).rejects.toMatchObject({ kind: 'damaged' });
});

test.each([null, 'correct horse'])('each of 100 damaged backups with passphrase %j is refused', async (passphrase) => {
  const bytes = new Uint8Array(await (await written(passphrase, parts.slice(0, 3))).arrayBuffer());
  const expected = JSON.stringify(await read(new Blob([bytes]), passphrase));
  let refused = 0;
  for (const { how, bytes: damaged } of damagedFiles(bytes, 100, seed)) {
    const outcome = await read(new Blob([damaged as Uint8Array<ArrayBuffer>]), passphrase).then(
      JSON.stringify,
      (error: unknown) => error,
    );
    // The operating system in a gzip head says nothing of what it holds.
    if (outcome === expected) continue;
    refused++;
    expect(outcome, how).toMatchObject({ name: 'BackupProblem' });
  }
  expect(refused).toBeGreaterThan(95);
});

test('a backup of a later version says so, and a head that asks for gigabytes is damaged', async () => {
  const text = await (await written('correct horse')).text();
  await expect(read(new Blob([text.replace('"version":1', '"version":2')]), null)).rejects.toMatchObject({
    kind: 'newer',
  });
  await expect(read(new Blob([text.replace('"N":1024', '"N":1073741824')]), 'x')).rejects.toMatchObject({
    kind: 'damaged',
  });
  await expect(read(new Blob(['a,b\n1,2\n']), null)).rejects.toMatchObject({ kind: 'kind' });
});

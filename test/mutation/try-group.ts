import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Note, note, notesOf, readNotes, type Verdict, verdictsIn } from './verdicts.ts';

/** Until the untouched code has run once, in milliseconds. */
const patienceToBegin = 180_000;

function lastOf<Key extends string>(notes: readonly Note[], key: Key): Extract<Note, Record<Key, unknown>> | undefined {
  return notes.findLast((one): one is Extract<Note, Record<Key, unknown>> => key in one);
}

/** One process: resolves when it has ended, or was ended because nothing came from it for too long. */
async function runOnce(group: string): Promise<{ readonly output: string }> {
  const output = `.mutation/${group}.log`;
  const log = openSync(output, 'w');
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/mutation/vitest.config.ts'],
    // A process group of its own, so that the workers of vitest end with it.
    { env: { ...process.env, MUTATION_GROUP: group }, stdio: ['ignore', log, log], detached: true },
  );
  let hasEnded = false;
  child.once('exit', () => {
    hasEnded = true;
  });
  let count = readNotes(group).length;
  let patience = patienceToBegin;
  let heard = Date.now();
  while (!hasEnded) {
    await pause(300);
    const notes = readNotes(group);
    if (notes.length > count) {
      heard = Date.now();
      patience = lastOf(notes.slice(count), 'patience')?.patience ?? patience;
      count = notes.length;
    }
    if (Date.now() - heard > patience && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }
  closeSync(log);
  return { output };
}

/** Tries every mutant of a group. One that hangs or crashes its process is noted, and a new process tries the rest. */
export async function tryGroup(group: string): Promise<ReadonlyMap<string, Verdict>> {
  mkdirSync('.mutation', { recursive: true });
  rmSync(notesOf(group), { force: true });
  for (;;) {
    const before = readNotes(group).length;
    const { output } = await runOnce(group);
    const notes = readNotes(group);
    const verdicts = verdictsIn(notes);
    if (lastOf(notes, 'done')) return verdicts;
    const hanging = lastOf(notes.slice(before), 'trying')?.trying;
    if (hanging === undefined || verdicts.has(hanging))
      throw new Error(`${group}: the tests fail without any mutant; see ${output}`);
    note(group, { mutant: hanging, verdict: 'timeout' });
  }
}

import { appendFileSync, existsSync, readFileSync } from 'node:fs';

export type Verdict = 'killed' | 'timeout' | 'survived' | 'unreached';

/** What the process that tries the mutants tells the one that watches it, one line of JSON each. */
export type Note =
  /** How long the watcher is to wait for the next note, in milliseconds, and for which mutant. */
  | { readonly patience: number }
  | { readonly patience: number; readonly trying: string }
  | { readonly mutant: string; readonly verdict: Verdict; readonly by?: string; readonly why?: string }
  /** Every mutant has its verdict, and the tests are green again. */
  | { readonly done: true };

export const notesOf = (group: string): string => `.mutation/${group}.jsonl`;

export function note(group: string, what: Note): void {
  appendFileSync(notesOf(group), `${JSON.stringify(what)}\n`);
}

export function readNotes(group: string): readonly Note[] {
  if (!existsSync(notesOf(group))) return [];
  const lines = readFileSync(notesOf(group), 'utf8').split('\n');
  // The last line is empty, or still being written.
  return lines.slice(0, -1).map((line) => JSON.parse(line) as Note);
}

export function verdictsIn(notes: readonly Note[]): ReadonlyMap<string, Verdict> {
  return new Map(notes.flatMap((one) => ('verdict' in one ? [[one.mutant, one.verdict] as const] : [])));
}

import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { filesOf, type MutationGroup } from './groups.ts';

const root = resolve(import.meta.dirname, '../..');

/** One change of the code; where it stands, what it puts there, and why it is left out, if it is. */
export interface Mutant {
  readonly id: string;
  /** `utils/store/fold.ts:12:5` */
  readonly place: string;
  readonly was: string;
  readonly becomes: string;
  readonly disabledBecause: string | undefined;
}

interface Instrumented {
  readonly mutants: readonly Mutant[];
  /** Code by absolute path, with every mutant in it behind a switch; the same mutants get the same ids every time. */
  readonly code: ReadonlyMap<string, string>;
}

const nothing = (): void => undefined;
const no = (): boolean => false;
const silent = {
  ...{ trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing },
  ...{ isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no, isWarnEnabled: no, isErrorEnabled: no },
  isFatalEnabled: no,
};

interface Position {
  /** From 0. */
  readonly line: number;
  readonly column: number;
}

const offsetOf = (text: string, { line, column }: Position): number =>
  text.split('\n', line).reduce((sum, one) => sum + one.length + 1, column);

/** Puts every mutant into the code of a group, all switched off. */
export async function instrument({ mutate }: MutationGroup): Promise<Instrumented> {
  const paths = mutate.flatMap(filesOf).map((file) => resolve(root, file));
  const sources = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
  const { files, mutants } = await new Instrumenter(silent).instrument(
    paths.map((name) => ({ name, mutate: true, content: sources.get(name) ?? '' })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  return {
    code: new Map(files.map(({ name, content }) => [name, content])),
    mutants: mutants.map(({ id, fileName, location: { start, end }, replacement, status, statusReason }) => {
      const source = sources.get(fileName) ?? '';
      return {
        id,
        place: `${relative(root, fileName)}:${start.line + 1}:${start.column + 1}`,
        was: source.slice(offsetOf(source, start), offsetOf(source, end)),
        becomes: replacement,
        disabledBecause: status === 'Ignored' ? (statusReason ?? '') : undefined,
      };
    }),
  };
}

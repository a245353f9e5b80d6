import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { filesOf, groups } from './groups.ts';
import { instrument } from './instrument.ts';

const name = process.env['MUTATION_GROUP'] ?? '';
const group = groups[name];
if (!group) throw new Error(`MUTATION_GROUP is '${name}'; see test/mutation/groups.ts`);

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const root = here('../..');
const { code, mutants } = await instrument(group);
const testFiles = [...group.tests, ...(group.beforeEach ?? [])].flatMap(filesOf).map((file) => join(root, file));

/** Tries the mutants of one group of groups.ts in one process. */
export default defineConfig({
  root,
  plugins: [
    {
      name: 'mutants',
      enforce: 'pre',
      load: (id) => code.get(id.replace(/\?.*/, '')),
      resolveId(id, importer) {
        const isOfTest = testFiles.includes(importer?.replace(/\?.*/, '') ?? '');
        if (id === 'vitest' && isOfTest) return here('collected-tests.ts');
        return id === 'fast-check' ? here('few-runs.ts') : undefined;
      },
    },
  ],
  test: {
    environment: 'node',
    include: ['test/mutation/try-mutants.test.ts'],
    setupFiles: (group.setup ?? []).map((file) => join(root, file)),
    provide: {
      group: name,
      testFiles,
      mutants: mutants.filter(({ disabledBecause }) => disabledBecause === undefined).map(({ id }) => id),
    },
    testTimeout: 0,
    maxWorkers: 1,
    // A mutant may leave a promise behind that nobody waits for.
    dangerouslyIgnoreUnhandledErrors: true,
  },
});

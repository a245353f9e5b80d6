import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { groups } from './groups.ts';

const name = process.env['MUTATION_GROUP'] ?? '';
const group = groups[name];
if (!group) throw new Error(`MUTATION_GROUP is '${name}'; see test/mutation/groups.ts`);

/** The tests of one group of groups.ts; nothing that needs a browser. */
export default defineConfig({
  resolve: { alias: [{ find: /^fast-check$/, replacement: fileURLToPath(new URL('few-runs.ts', import.meta.url)) }] },
  test: {
    environment: 'node',
    include: [...group.tests],
    setupFiles: group.setup ? [...group.setup] : [],
    testTimeout: 60_000,
    isolate: false,
  },
});

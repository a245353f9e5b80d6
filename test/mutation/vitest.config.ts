import { defineConfig } from 'vitest/config';

/** The tests that are to notice every change of the files in stryker.config.json; nothing that needs a browser. */
export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'test/unit/export/csv-*.test.ts',
      'test/unit/import/scan-csv.test.ts',
      'test/unit/normalise/*.test.ts',
      'test/unit/analyse/aggregate.test.ts',
    ],
    testTimeout: 60_000,
  },
});

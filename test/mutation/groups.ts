/** Code that is mutated together, and the tests that are to notice every change of it. */
export interface MutationGroup {
  readonly mutate: readonly string[];
  /** As few and as fast as will do: every mutant runs those of them that reach it. */
  readonly tests: readonly string[];
  /** Cases of a property test at most; 60 when left out. */
  readonly runs?: number;
  /** Loaded beside the tests: says what goes before each of them. */
  readonly beforeEach?: readonly string[];
  /** What the tests need to run in node. */
  readonly setup?: readonly string[];
}

/** The files a pattern names: `a-{b,c}.ts` is a-b.ts and a-c.ts. */
export function filesOf(pattern: string): readonly string[] {
  const [, head, names, tail] = /^(.*)\{(.*)\}(.*)$/.exec(pattern) ?? [];
  return names === undefined ? [pattern] : names.split(',').map((name) => `${head}${name}${tail}`);
}

/** The tests of the store, which otherwise run in the browser. */
const inNode = ['test/mutation/browser-in-node.ts'];

export const groups: Readonly<Record<string, MutationGroup>> = {
  numbers: {
    mutate: ['utils/normalise/{parse-number,parse-value}.ts'],
    tests: ['test/unit/normalise/{parse-number,parse-number-currency,parse-number-properties,parse-value}.test.ts'],
    beforeEach: ['test/mutation/forget-numbers.ts'],
  },
  periods: {
    mutate: ['utils/normalise/{parse-dates,resolve-period,row-period,period-words}.ts'],
    tests: ['test/unit/normalise/{parse-dates,dates-of-languages,resolve-period,row-period,period-words}.test.ts'],
  },
  csv: {
    mutate: [
      'utils/export/csv-{cell,row,text,writer}.ts',
      'utils/export/write-{number,utf8}.ts',
      'utils/model/{row-check,path-cell}.ts',
      'utils/import/{column-batch,decimal-reader,parse-bytes-number,scan-csv,text-pool}.ts',
    ],
    tests: [
      'test/unit/export/{csv-cell,csv-writer}.test.ts',
      'test/unit/import/{decimal-reader,scan-csv,text-pool}.test.ts',
    ],
  },
  bytes: {
    mutate: ['utils/store/{byte-reader,byte-writer,crc32,envelope,pack-json,raw-template,row-reader,scaled}.ts'],
    tests: ['test/unit/store/{bytes,chunk-form,envelope,fill-columns,raw-template,scaled}.test.ts'],
    runs: 15,
  },
  chunks: {
    mutate: [
      'utils/store/{chunk,chunk-cells,chunk-section,chunk-tables,chunk-view,column-writer,encode-chunk,fitting-template,is-written-by,row-reader,source-table,text-table}.ts',
      'utils/store/write-sheet.ts',
    ],
    tests: [
      'test/unit/store/{chunk,chunk-form,fill-columns,fitting-template,is-written-by,same-bytes,sheet-column,sheet-of-captures}.test.ts',
    ],
    runs: 10,
  },
  merge: {
    mutate: [
      'utils/store/{add-chunk,chunk-sheet,sheet-cell,sheet-column,sheet-section,sheet-stamps}.ts',
      'utils/store/{is-changed,latest,merge-cells,merge-histories,merge-runs,merge-shops,merged-cells}.ts',
      'utils/store/{standing-run,thin-sightings}.ts',
    ],
    tests: [
      'test/unit/store/{add-chunk,merge-runs,merge-cells,chunk-sheet,sheet-column,sheet-of-captures,sheet-stamps,latest,standing-run,thin-sightings}.test.ts',
    ],
    runs: 15,
  },
  fold: {
    mutate: ['utils/store/{fold,fold-chunk,fold-dresses,fold-way,run,seal-month}.ts'],
    tests: [
      'test/store/{save-snapshot,any-order,housekeeping,entities,fold,fold-dresses}.test.ts',
      'test/unit/store/{merge-runs,run}.test.ts',
    ],
    runs: 8,
    setup: inNode,
  },
  migrations: {
    mutate: ['utils/store/{legacy-of,legacy-record,migrations,move-legacy}.ts'],
    tests: ['test/store/migrations.test.ts'],
    setup: inNode,
  },
  aggregation: {
    mutate: ['utils/analyse/{aggregate,exact-sum,rebuild-ratio,sum-of-days}.ts'],
    tests: ['test/unit/analyse/aggregate.test.ts'],
  },
};

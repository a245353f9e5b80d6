import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import type { Section } from './section.ts';

const analyse = join(import.meta.dirname, '../../../utils/analyse');

/**
 * The analysis core: the methods themselves (decomposition, rates and their priors, momentum, anomalies, lifecycle) with
 * the functions they stand on. Not in it, and counted below: what gathers figures for them, chooses and explains.
 */
const core = [
  'rates/chance-of-greater.ts',
  'rates/effective-counts.ts',
  'rates/peer-prior.ts',
  'rates/predictive-range.ts',
  'rates/rate-priors.ts',
  'rates/standard-rate.ts',
  'rates/wilson.ts',
  'why/explain-change.ts',
  'equation/child-effects.ts',
  'candidates/buyer-momentum.ts',
  'candidates/percent-ranks.ts',
  'candidates/pick-list.ts',
  'candidates/placement-lift.ts',
  'candidates/weekly-dispersion.ts',
  'alerts/judge-count.ts',
  'alerts/judge-rate.ts',
  'alerts/judge-score.ts',
  'alerts/judge-share.ts',
  'lifecycle/lifecycles.ts',
  'stats/benjamini-hochberg.ts',
];

/** All that Today, Why and Candidates ask: the core, and what puts figures in and verdicts out. */
const firstViews = [
  'days-equation.ts',
  'why/why-sales-moved.ts',
  'equation/equation-tree.ts',
  'equation/comparison-span.ts',
  'candidates/product-days-of.ts',
  'candidates/rank-candidates.ts',
  'candidates/operators-rule.ts',
  'candidates/track-record.ts',
  'alerts/watched-of.ts',
  'alerts/daily-alerts.ts',
];

/** What is loaded view by view: verdicts, reasons and limits put together, campaigns, customers, roles. */
const doors = [
  'why/main-movers.ts',
  'customers/bg-nbd.ts',
  'customers/fit-bg-nbd.ts',
  'campaigns/campaign-uplift.ts',
  'profit/chain-ladder.ts',
  'roles/product-roles.ts',
  'rates/benchmark-rates.ts',
  'candidates/operators-rule.ts',
  'candidates/rank-candidates.ts',
  'candidates/track-record.ts',
  'alerts/daily-alerts.ts',
  'equation/comparison-span.ts',
];

/** Some files of utils/analyse and what they need, as they are shipped. */
async function minified(files: readonly string[], withNouns = true): Promise<string> {
  const id = 'virtual:core';
  const result = (await build({
    root: analyse,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'core',
        resolveId: (source) => (source === id ? id : null),
        load: (source) =>
          source === id ? files.map((file) => `export * from '${join(analyse, file)}';`).join('\n') : null,
      },
    ],
    build: {
      write: false,
      minify: true,
      rollupOptions: {
        input: id,
        preserveEntrySignatures: 'strict',
        // The list of metrics belongs to every page, not to the analysis.
        external: (source) => !withNouns && source.includes('/model/'),
      },
    },
  })) as Rollup.RollupOutput;
  return result.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}

/** Bytes of the analysis core, minified. */
export async function coreSize(): Promise<number> {
  return Buffer.byteLength(await minified(core));
}

export const coreSizeSection: Section = {
  title: 'Size of the analysis, minified',
  lines: async () => {
    const line = (name: string, bytes: number, most: number) =>
      ({
        name,
        naive: null,
        aware: bytes / 1000,
        unit: 'kB',
        target: `< ${most} kB`,
        ok: bytes < most * 1000,
      }) as const;
    const all = await minified([...core, ...doors]);
    return [
      line('the core: the methods', await coreSize(), 20),
      line(
        'all of Today, Why and Candidates, without the list of metrics',
        (await minified(firstViews, false)).length,
        52,
      ),
      line('with what is loaded view by view', Buffer.byteLength(all), 50),
      line('the same, compressed', gzipSync(all).length, 20),
    ];
  },
};

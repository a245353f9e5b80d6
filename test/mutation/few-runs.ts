import { createRequire } from 'node:module';
import { groups } from './groups.ts';

type FastCheck = typeof import('fast-check');

const real = createRequire(import.meta.url)('fast-check') as FastCheck;

/** More than this finds little more, and every mutant pays for it. */
const mostRuns = groups[process.env['MUTATION_GROUP'] ?? '']?.runs ?? 60;

/** Stands in for fast-check: few runs, the same ones every time, and no search for the smallest counterexample. */
const fewRuns = {
  ...real,
  assert: <T>(property: Parameters<typeof real.assert<T>>[0], parameters: Parameters<typeof real.assert<T>>[1] = {}) =>
    real.assert(property, {
      ...parameters,
      numRuns: Math.min(parameters?.numRuns ?? mostRuns, mostRuns),
      seed: 20_260_824,
      endOnFailure: true,
    }),
};

export default fewRuns;

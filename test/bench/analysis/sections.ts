import { alertNoise } from './alert-noise.ts';
import { campaignSection } from './campaign-section.ts';
import { candidatePrecision } from './candidate-precision.ts';
import { coreSizeSection } from './core-size.ts';
import { largeShopSpeed } from './large-shop-speed.ts';
import { lifecycleSection } from './lifecycle-section.ts';
import { newNames } from './new-names.ts';
import { predictiveCoverage } from './predictive-coverage.ts';
import { rankingSpeed } from './ranking-speed.ts';
import type { Section } from './section.ts';

/** What `npm run bench:analysis` runs, in the order it prints. */
export const sections: readonly Section[] = [
  candidatePrecision,
  predictiveCoverage,
  newNames,
  alertNoise,
  lifecycleSection,
  campaignSection,
  rankingSpeed,
  largeShopSpeed,
  coreSizeSection,
];

import type { Section } from './section.ts';

/** What `npm run bench:analysis` runs, in the order it prints. */
export const sections: readonly Section[] = [];

import fc from 'fast-check';

/**
 * Property tests draw the same examples in every run: what guards a submission must give the same code the same answer.
 * `VITE_SEED=$RANDOM npx vitest run …` draws others, to look for what nobody thought of.
 */
fc.configureGlobal({ seed: Number(import.meta.env['VITE_SEED'] ?? 20_261_122) });

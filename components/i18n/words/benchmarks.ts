import { benchmarks as en } from '../en/benchmarks.ts';
import { benchmarks as zh } from '../zh/benchmarks.ts';

export const benchmarksWords = { zh, en };

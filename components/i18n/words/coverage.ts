import { coverage as en } from '../en/coverage.ts';
import { coverage as zh } from '../zh/coverage.ts';

export const coverageWords = { zh, en };

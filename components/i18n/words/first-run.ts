import { firstRun as en } from '../en/first-run.ts';
import { firstRun as zh } from '../zh/first-run.ts';

export const firstRunWords = { zh, en };

import { candidates as en } from '../en/candidates.ts';
import { candidates as zh } from '../zh/candidates.ts';

export const candidatesWords = { zh, en };

import { profit as en } from '../en/profit.ts';
import { profit as zh } from '../zh/profit.ts';

export const profitWords = { zh, en };

import { save as en } from '../en/save.ts';
import { save as zh } from '../zh/save.ts';

export const saveWords = { zh, en };

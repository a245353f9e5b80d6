import { source as en } from '../en/source.ts';
import { source as zh } from '../zh/source.ts';

export const sourceWords = { zh, en };

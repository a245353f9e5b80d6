import { why as en } from '../en/why.ts';
import { why as zh } from '../zh/why.ts';

export const whyWords = { zh, en };

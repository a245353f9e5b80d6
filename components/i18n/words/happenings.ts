import { happenings as en } from '../en/happenings.ts';
import { happenings as zh } from '../zh/happenings.ts';

export const happeningsWords = { zh, en };

import { teach as en } from '../en/teach.ts';
import { teach as zh } from '../zh/teach.ts';

export const teachWords = { zh, en };

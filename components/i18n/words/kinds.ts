import { kinds as en } from '../en/kinds.ts';
import { kinds as zh } from '../zh/kinds.ts';

export const kindsWords = { zh, en };

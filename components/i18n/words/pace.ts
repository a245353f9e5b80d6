import { pace as en } from '../en/pace.ts';
import { pace as zh } from '../zh/pace.ts';

export const paceWords = { zh, en };

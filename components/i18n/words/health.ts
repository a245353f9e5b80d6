import { health as en } from '../en/health.ts';
import { health as zh } from '../zh/health.ts';

export const healthWords = { zh, en };

import { retention as en } from '../en/retention.ts';
import { retention as zh } from '../zh/retention.ts';

export const retentionWords = { zh, en };

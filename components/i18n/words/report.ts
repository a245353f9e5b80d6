import { report as en } from '../en/report.ts';
import { report as zh } from '../zh/report.ts';

export const reportWords = { zh, en };

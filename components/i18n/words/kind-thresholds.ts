import { kindThresholds as en } from '../en/kind-thresholds.ts';
import { kindThresholds as zh } from '../zh/kind-thresholds.ts';

export const kindThresholdsWords = { zh, en };

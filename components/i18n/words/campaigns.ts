import { campaigns as en } from '../en/campaigns.ts';
import { campaigns as zh } from '../zh/campaigns.ts';

export const campaignsWords = { zh, en };

import { settings as en } from '../en/settings.ts';
import { settings as zh } from '../zh/settings.ts';

export const settingsWords = { zh, en };

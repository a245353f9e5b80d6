import { shops as en } from '../en/shops.ts';
import { shops as zh } from '../zh/shops.ts';

export const shopsWords = { zh, en };

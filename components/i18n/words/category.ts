import { category as en } from '../en/category.ts';
import { category as zh } from '../zh/category.ts';

export const categoryWords = { zh, en };

import { productTable as en } from '../en/product-table.ts';
import { productTable as zh } from '../zh/product-table.ts';

export const productTableWords = { zh, en };

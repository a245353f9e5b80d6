import { customers as en } from '../en/customers.ts';
import { customers as zh } from '../zh/customers.ts';

export const customersWords = { zh, en };

import { storage as en } from '../en/storage.ts';
import { storage as zh } from '../zh/storage.ts';

export const storageWords = { zh, en };

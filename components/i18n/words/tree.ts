import { tree as en } from '../en/tree.ts';
import { tree as zh } from '../zh/tree.ts';

export const treeWords = { zh, en };

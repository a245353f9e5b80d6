import { actions as en } from '../en/actions.ts';
import { actions as zh } from '../zh/actions.ts';

export const actionsWords = { zh, en };

import { popup as en } from '../en/popup.ts';
import { popup as zh } from '../zh/popup.ts';

export const popupWords = { zh, en };

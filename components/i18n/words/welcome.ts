import { welcome as en } from '../en/welcome.ts';
import { welcome as zh } from '../zh/welcome.ts';

export const welcomeWords = { zh, en };

import { createContext } from 'preact';
import type { SourceQuestion } from '../state/source.ts';

/** Opens the sheet that says where a figure comes from; undefined where a page has none (the popup). */
export const AskSource = createContext<((question: SourceQuestion) => void) | undefined>(undefined);

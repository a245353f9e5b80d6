import type { Figure } from '../model/figure.ts';
import { csvText } from './csv-text.ts';
import { longColumns } from './long-columns.ts';

type Column = readonly [header: string, cell: (figure: Figure) => string];

/** The columns of a long export as the text of their cells, before quoting. */
export const csvColumns: readonly Column[] = longColumns.map(({ name, kind, cell }) => [
  name,
  (figure) => csvText(kind, cell(figure)),
]);

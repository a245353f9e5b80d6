import type { Figure } from '../model/figure.ts';
import { allContents } from './all-contents.ts';
import type { Connection } from './connection.ts';
import type { DamageReport } from './damage.ts';
import { figuresOf } from './figures-of.ts';
import { filterOf } from './find-figures.ts';
import type { ExportFilter } from './transfer.ts';

const everyRole = ['own', 'previous', 'peer', 'change', 'peer_top'] as const;
const batch = 4000;

/** See Transfer.exportFigures. */
export async function* exportFigures(
  connection: Connection,
  filter: ExportFilter,
  report: DamageReport,
): AsyncGenerator<readonly Figure[]> {
  let figures: Figure[] = [];
  const { roles = everyRole } = filter;
  const cellFilter = filterOf({ ...filter, roles });
  for await (const { shop, entity, cells } of allContents(connection, filter, cellFilter, report)) {
    figures.push(...figuresOf(shop, entity, cells));
    if (figures.length < batch) continue;
    yield figures;
    figures = [];
  }
  if (figures.length > 0) yield figures;
}

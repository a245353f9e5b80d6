import type { Figure } from '../model/figure.ts';
import { metricById } from '../model/metrics.ts';
import { toPathCell } from '../model/path-cell.ts';
import { revisionLog } from './revision-log.ts';
import type { Cell, CellKind, Head } from './table.ts';

export interface Column extends Head {
  readonly cell: (figure: Figure) => Cell;
}

const column =
  (kind: CellKind) =>
  (name: string, cell: (figure: Figure) => Cell | undefined): Column => ({
    name,
    kind,
    cell: (figure) => cell(figure) ?? null,
  });
const [text, number, day, time] = [column('text'), column('number'), column('day'), column('time')];

/** The columns of a long export, one figure a row. Names are a public contract: add at the end, never rename. */
export const longColumns: readonly Column[] = [
  text('shop', ({ shopKey }) => shopKey),
  text('console', ({ seen }) => seen.console),
  text('page', ({ seen }) => seen.page),
  text('block', ({ seen }) => seen.block),
  text('entity_kind', ({ entity }) => entity.kind),
  text('entity_id', ({ entity }) => entity.id),
  text('entity_name', ({ entity }) => entity.name),
  text('entity_path', ({ entity }) => entity.path && toPathCell(entity.path)),
  text('of_id', ({ entity }) => entity.of?.id),
  text('of_name', ({ entity }) => entity.of?.name),
  text('metric', ({ metric }) => metric),
  text('metric_name', ({ metric }) => metricById(metric)?.zh),
  text('role', ({ role }) => role),
  day('period_start', ({ period }) => period?.start),
  day('period_end', ({ period }) => period?.end),
  text('grain', ({ period }) => period?.grain),
  text('state', ({ state }) => state),
  number('value', ({ value }) => value),
  text('rounded', ({ rounded }) => (rounded ? 'rounded' : null)),
  number('low', ({ low }) => low),
  number('high', ({ high }) => high),
  text('unit', ({ unit }) => unit),
  text('raw', ({ raw }) => raw),
  time('read_at', ({ seen }) => seen.at),
  time('confirmed_at', ({ seen }) => seen.confirmedAt),
  number('adapter_version', ({ seen }) => seen.adapterVersion),
  text('snapshot', ({ seen }) => seen.snapshot),
  number('revisions', ({ revisions }) => revisions.length),
  text('revision_log', ({ revisions }) => revisionLog(revisions)),
  text('origin', ({ seen }) => seen.origin),
  text('taught', ({ seen }) => (seen.taught ? 'taught' : null)),
  text('entity_category', ({ entity }) => entity.category),
];
